<?XML VERSION="1.0"?>
<CHANNEL HREF="https://old.example/">
  <TITLE>Channels of old</TITLE><ABSTRACT>They were pushed.</ABSTRACT>
  <ITEM HREF="https://old.example/1" LASTMOD="1998-11-03T10:00-05:00"><TITLE>One</TITLE><ABSTRACT>First</ABSTRACT></ITEM>
</CHANNEL>
