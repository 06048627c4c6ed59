package config

import (
	"os"
	"reflect"
	"strings"
	"testing"
)

const examplePath = "../../config.example.yaml"

func TestExampleSaysTheDefaults(t *testing.T) {
	example, err := Load(examplePath, Known{})
	if err != nil {
		t.Fatal(err)
	}
	if len(example.Feeds) == 0 || example.Feeds[0].URL != "broadsheet:welcome" {
		t.Errorf("the first feed is %+v, want the welcome edition", example.Feeds)
	}
	example.Path, example.Feeds = "", nil
	if want := Default(); !reflect.DeepEqual(example, want) {
		t.Errorf("the example says %+v, the defaults are %+v", example, want)
	}
}

func TestExampleNamesEverySetting(t *testing.T) {
	data, err := os.ReadFile(examplePath)
	if err != nil {
		t.Fatal(err)
	}
	all := append(settingNames(rootSettings), settingNames(feedSettings)...)
	all = append(all, settingNames(secretSettings)...)
	all = append(all, settingNames(siteSettings)...)
	for _, section := range sections {
		all = append(all, section.settings...)
	}
	for _, name := range all {
		if !strings.Contains(string(data), name+":") {
			t.Errorf("the example does not mention %s", name)
		}
	}
}

func TestEverySettingIsExplainedOnItsLine(t *testing.T) {
	data, err := os.ReadFile(examplePath)
	if err != nil {
		t.Fatal(err)
	}
	for _, section := range sections {
		_, rest, _ := strings.Cut(string(data), "\n"+section.name+":\n")
		for _, name := range section.settings {
			_, line, found := strings.Cut(rest, "  "+name+":")
			line, _, _ = strings.Cut(line, "\n")
			if !found || !strings.Contains(line, "#") {
				t.Errorf("%s.%s is not explained where it stands", section.name, name)
			}
		}
	}
}
