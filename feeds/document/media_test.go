package document

import "testing"

func TestPicturesAreFound(t *testing.T) {
	const x = "(https://news.example/x.jpg a)"
	checkReadings(t, []reading{
		{"alone in a paragraph", "<p><img src=/x.jpg alt=a></p>", "figure[" + x + "]"},
		{"in a line", "<p>b <img src=/x.jpg alt=a> c</p>", "p[b " + x + " c]"},
		{"before the text", "<p><img src=/x.jpg alt=a>b</p>", "figure[" + x + "] p[b]"},
		{"icon before the text", "<p><img src=/x.jpg alt=a width=16>b</p>", "p[" + x + "b]"},
		{"on a line of its own", "<p>b<br><img src=/x.jpg alt=a><br>c</p>", "p[b] figure[" + x + "] p[c]"},
		{"caption", "<figure><img src=/x.jpg alt=a><figcaption>b <em>c</em></figcaption></figure>", "figure[" + x + " b {em c}]"},
		{"caption deeper inside", "<figure><div><a href=/big><img src=/x.jpg alt=a></a><div><figcaption>b</figcaption></div></div></figure>", "figure[" + x + " b]"},
		{"caption by class", "<div class='wp-caption alignleft'><img src=/x.jpg alt=a><p class=wp-caption-text>b</p></div>", "figure[" + x + " b]"},
		{"caption without a picture", "<figure><figcaption>b</figcaption></figure>", "figure[b]"},
		{"several in a figure", "<figure><img src=/x.jpg alt=a><img src=/y.jpg><figcaption>b</figcaption></figure>", "figure[" + x + " b figure[(https://news.example/y.jpg )]]"},
		{"table in a figure", "<figure><table><tr><th>a<td>b</table><figcaption>c</figcaption></figure>", "table[“c” -|a|b]"},
		{"lazy", "<img src='data:image/gif;base64,R0lG' data-src=/x.jpg alt=a>", "figure[" + x + "]"},
		{"lazy with a blank", "<img src=/blank.gif data-srcset='/s.jpg 300w, /x.jpg 900w, /l.jpg 2000w' alt=a>", "figure[" + x + "]"},
		{"only data", "<img src='data:image/gif;base64,R0lG' alt=a>", "figure[( a)]"},
		{"only data without a description", "b<img src='data:image/gif;base64,R0lG'>", "p[b]"},
		{"without scripts", "<img src='data:x' alt=a><noscript><img src=/x.jpg alt=a></noscript>", "figure[" + x + "]"},
		{"twin without scripts", "<img data-src=/x.jpg alt=a><noscript><img src=/x.jpg></noscript><noscript>Turn on scripts</noscript>", "figure[" + x + "]"},
		{"picture", "<picture><source srcset='/x.jpg 1x, /y.jpg 2x'><img alt=a></picture>", "figure[(https://news.example/y.jpg a)]"},
		{"commas in a set", "<img srcset='/w_300,h_2/x.jpg 300w, /w_900,h_2/y.jpg 900w' alt=a>", "figure[(https://news.example/w_900,h_2/y.jpg a)]"},
		{"tracking pixels", "b<img src=/t.gif width=1 height=1><img src=/t style='width: 1px'><img src=https://pixel.example/t.gif><img src=/1x1.gif>", "p[b]"},
		{"emoji", "b <img class=emoji src=/1f600.png alt=😀>", "p[b 😀]"},
		{"escape sequence in the description", "<img src=/x.jpg alt='a&#27;[31m&#x202e;'>", "figure[" + x + "]"},
	})
}

func TestPlayersBecomeLinks(t *testing.T) {
	checkReadings(t, []reading{
		{"frame", "<p>a<iframe src=//video.example/e title='A film'></iframe>b</p>", "p[a] frame[https://video.example/e A film] p[b]"},
		{"lazy frame", "<iframe src=about:blank data-src=https://video.example/e></iframe>", "frame[https://video.example/e ]"},
		{"video", "<video poster=/p.jpg><source src=/v.mp4 type=video/mp4>no video</video>", "video[https://news.example/v.mp4 ]"},
		{"audio with a caption", "<figure><audio src=/a.mp3></audio><figcaption>Listen</figcaption></figure>", "audio[https://news.example/a.mp3 Listen]"},
		{"object", "<object data=/a.mp3 type=audio/mpeg></object><object><p>a</p></object>", "audio[https://news.example/a.mp3 ] p[a]"},
		{"frame nobody sees", "a<iframe src=https://ads.example width=0 height=0></iframe><iframe src=https://ads.example style='display:none'></iframe>", "p[a]"},
	})
}
