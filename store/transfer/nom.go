package transfer

import (
	"bytes"

	"github.com/goccy/go-yaml"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
	"broadsheet/store/config"
)

// nomConfig is what nom's config says of feeds; all else in it is of no interest here.
type nomConfig struct {
	Feeds []struct {
		URL  string   `yaml:"url"`
		Name string   `yaml:"name"`
		Tags []string `yaml:"tags"`
	} `yaml:"feeds"`
}

// readNom reads the feeds in nom's config.
func readNom(text string) (list List, err error) {
	defer func() {
		if recover() != nil { // the parser has given up with a panic before; see the config's own
			list, err = List{}, ErrNoList
		}
	}()
	var file nomConfig
	if err := yaml.NewDecoder(bytes.NewReader([]byte(text))).Decode(&file); err != nil {
		return List{}, ErrNoList
	}
	var found collector
	for _, feed := range file.Feeds {
		sub := feeds.Subscription{URL: withoutFeedScheme(feed.URL), Name: document.Line(feed.Name)}
		for _, tag := range feed.Tags {
			sub.Tags = merged(sub.Tags, []string{document.Line(tag)})
		}
		if err := config.CheckAddress(sub.URL); err != nil {
			found.skip(0, sub.Name, err.Error())
			continue
		}
		found.add(sub)
	}
	return found.list, nil
}
