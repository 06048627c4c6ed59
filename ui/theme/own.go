package theme

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// roles are the colours of a palette that the user can choose, by their names in the config.
var roles = []struct {
	name string
	of   func(p *palette) *color.Color
}{
	{"text", func(p *palette) *color.Color { return &p.text }},
	{"dim", func(p *palette) *color.Color { return &p.dim }},
	{"faint", func(p *palette) *color.Color { return &p.faint }},
	{"accent", func(p *palette) *color.Color { return &p.accent }},
	{"link", func(p *palette) *color.Color { return &p.link }},
	{"star", func(p *palette) *color.Color { return &p.star }},
	{"problem", func(p *palette) *color.Color { return &p.problem }},
	{"selected", func(p *palette) *color.Color { return &p.selected }},
	{"resting", func(p *palette) *color.Color { return &p.resting }},
	{"code", func(p *palette) *color.Color { return &p.code }},
	{"code-back", func(p *palette) *color.Color { return &p.codeBack }},
	{"match", func(p *palette) *color.Color { return &p.match }},
	{"match-text", func(p *palette) *color.Color { return &p.matchText }},
	{"current", func(p *palette) *color.Color { return &p.current }},
	{"removed", func(p *palette) *color.Color { return &p.removed }},
}

// Roles lists the names of the colours that the config can change.
func Roles() []string {
	names := make([]string, len(roles))
	for i, role := range roles {
		names[i] = role.name
	}
	return names
}

// with is the palette with the user's own colours, which nobody checks for contrast.
func (p palette) with(own map[string]string) palette {
	for _, role := range roles {
		if written := own[role.name]; written != "" {
			*role.of(&p) = lipgloss.Color(written)
		}
	}
	return p
}
