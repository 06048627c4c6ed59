package pictures

import (
	"errors"
	"log/slog"
	"strings"
	"testing"

	"github.com/charmbracelet/colorprofile"

	"broadsheet/store/config"
	"broadsheet/ui/image"
	"broadsheet/ui/reader"
	"broadsheet/ui/theme"
)

func gallery(t *testing.T, env map[string]string) *Gallery {
	t.Helper()
	pane := reader.New(reader.Options{Theme: theme.Own("dark", true, true, nil), Measure: 60})
	return New(t.Context(), pane, Options{Getenv: func(name string) string { return env[name] }, Log: slog.New(slog.DiscardHandler)})
}

func TestPicturesNeedColoursAndAWish(t *testing.T) {
	t.Parallel()
	for look, want := range map[Look]bool{
		{config.ImagesAuto, colorprofile.TrueColor, false}:   true,
		{config.ImagesBlocks, colorprofile.ANSI256, false}:   true,
		{config.ImagesAuto, colorprofile.ANSI, false}:        false,
		{config.ImagesAuto, colorprofile.TrueColor, true}:    false,
		{config.ImagesOff, colorprofile.TrueColor, false}:    false,
		{config.ImagesBlocks, colorprofile.NoTTY, false}:     false,
		{config.ImagesBlocks, colorprofile.TrueColor, false}: true,
	} {
		if got := look.shows(); got != want {
			t.Errorf("%+v shows pictures: %v", look, got)
		}
	}
}

func TestOnlyATerminalThatDrawsGetsPicturesByNumber(t *testing.T) {
	t.Parallel()
	mute := gallery(t, nil)
	mute.SetLook(Look{Images: config.ImagesAuto, Profile: colorprofile.TrueColor})
	if id := mute.number(); id != 0 {
		t.Errorf("a terminal of which nothing is known is given picture %d", id)
	}
	mute.NameTerminal("kitty(0.40.0)")
	first, second := mute.number(), mute.number()
	if first == 0 || second == first || max(first, second) > image.LastID {
		t.Errorf("the pictures have the numbers %d and %d", first, second)
	}
	mute.SetLook(Look{Images: config.ImagesBlocks, Profile: colorprofile.TrueColor})
	if id := mute.number(); id != 0 {
		t.Errorf("who wants blocks is given picture %d", id)
	}
}

func TestTerminalForgetsThePicturesOfTheArticleBefore(t *testing.T) {
	t.Parallel()
	g := gallery(t, nil)
	g.SetLook(Look{Images: config.ImagesAuto, Profile: colorprofile.TrueColor})
	late := drawn{scope: g.scope, id: 8, err: errors.New("too late")}
	g.Update(drawn{scope: g.scope, id: 7})
	if left := g.Left(); left != image.Forget(7) {
		t.Errorf("at the end %q is written", left)
	}
	g.Drop()
	if g.Update(late) != nil || strings.Contains(g.Left(), image.Forget(8)) {
		t.Error("a picture that came too late is shown")
	}
	if g.Want(false) == nil || g.Left() != "" {
		t.Error("the terminal was not told to forget the picture")
	}
	if g.Want(false) != nil {
		t.Error("the terminal is told twice")
	}
}
