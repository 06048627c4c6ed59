package page

import (
	"encoding/json"
	"strings"
	"unicode"
)

// deepest bounds the walk through a page's linked data.
const deepest = 40

// articleTypes are the schema.org types that describe an article, by how surely they describe this page's.
var articleTypes = map[string]int{
	"newsarticle": 3, "article": 3, "reportagenewsarticle": 3, "analysisnewsarticle": 3, "opinionnewsarticle": 3,
	"reviewnewsarticle": 3, "backgroundnewsarticle": 3, "liveblogposting": 3, "blogposting": 3, "report": 3,
	"scholarlyarticle": 3, "techarticle": 3, "advertisercontentarticle": 3, "satiricalarticle": 3,
	"recipe": 2, "review": 2, "videoobject": 1, "socialmediaposting": 2, "webpage": 1, "itempage": 1,
}

// linkedData is what a page's JSON-LD says about its article.
type linkedData struct {
	rank                           int
	headline, description, body    string
	authors                        []string
	publisher, published, language string
	locked                         bool
}

// readLinkedData finds the article in a page's JSON-LD scripts. It is tolerant: comments around a script, raw control
// characters in strings and rubbish after the value are common and forgiven.
func readLinkedData(scripts []string) linkedData {
	var best linkedData
	for _, script := range scripts {
		value, ok := decodeTolerantly(script)
		if !ok {
			continue
		}
		walkLinkedData(value, deepest, func(object map[string]any) {
			found := articleIn(object)
			if found.rank > best.rank || found.rank == best.rank && best.headline == "" {
				found.locked = found.locked || best.locked // said of the page around the article
				best = found
			}
		})
	}
	return best
}

// decodeTolerantly reads the first JSON value in a script.
func decodeTolerantly(script string) (any, bool) {
	start := strings.IndexAny(script, "{[")
	if start < 0 {
		return nil, false
	}
	script = script[start:]
	var value any
	if json.NewDecoder(strings.NewReader(script)).Decode(&value) == nil {
		return value, true
	}
	script = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, script)
	if json.NewDecoder(strings.NewReader(script)).Decode(&value) == nil {
		return value, true
	}
	err := json.NewDecoder(strings.NewReader(withoutTrailingCommas(script))).Decode(&value)
	return value, err == nil
}

// withoutTrailingCommas drops commas that stand before a closing bracket outside strings.
func withoutTrailingCommas(script string) string {
	var out strings.Builder
	inString, escaped := false, false
	for i := range len(script) {
		c := script[i]
		switch {
		case escaped:
			escaped = false
		case inString && c == '\\':
			escaped = true
		case c == '"':
			inString = !inString
		case c == ',' && !inString:
			rest := strings.TrimLeft(script[i+1:min(len(script), i+64)], " ")
			if rest != "" && (rest[0] == '}' || rest[0] == ']') {
				continue
			}
		}
		out.WriteByte(c)
	}
	return out.String()
}

// walkLinkedData visits the objects that stand for the page itself: the top, @graph, arrays and mainEntity.
// Lists of other articles are not entered.
func walkLinkedData(value any, depth int, visit func(map[string]any)) {
	if depth == 0 {
		return
	}
	switch value := value.(type) {
	case []any:
		for _, element := range value {
			walkLinkedData(element, depth-1, visit)
		}
	case map[string]any:
		visit(value)
		for _, key := range []string{"@graph", "mainEntity"} {
			if inner, ok := value[key]; ok {
				walkLinkedData(inner, depth-1, visit)
			}
		}
	}
}

// articleIn reads the object as an article; its rank is 0 if it is none.
func articleIn(object map[string]any) linkedData {
	var found linkedData
	for _, name := range texts(object["@type"]) {
		name = strings.ToLower(name[strings.LastIndexAny(name, "/:")+1:])
		if rank := articleTypes[name]; rank > found.rank {
			found.rank = rank
		}
	}
	if found.rank == 0 {
		return found
	}
	found.headline = firstText(object["headline"], object["name"])
	found.description = firstText(object["description"])
	found.body = firstText(object["articleBody"])
	found.authors = names(object["author"])
	if len(found.authors) == 0 {
		found.authors = names(object["creator"])
	}
	found.publisher = firstText(names(object["publisher"]))
	found.published = firstText(object["datePublished"], object["dateCreated"])
	found.language = firstText(object["inLanguage"])
	found.locked = locks(object)
	return found
}

// locks reports whether the object, or a part of it, is said not to be free to read. Google's structured data for
// paywalled content puts it on the article, on its hasPart, or both, as a boolean or a string.
func locks(object map[string]any) bool {
	if isFalse(object["isAccessibleForFree"]) {
		return true
	}
	parts, isList := object["hasPart"].([]any)
	if !isList {
		parts = []any{object["hasPart"]}
	}
	for _, part := range parts {
		if part, ok := part.(map[string]any); ok && isFalse(part["isAccessibleForFree"]) {
			return true
		}
	}
	return false
}

func isFalse(value any) bool {
	switch value := value.(type) {
	case bool:
		return !value
	case string:
		return strings.EqualFold(strings.TrimSpace(value), "false")
	}
	return false
}

// names lists the names of people or organisations, given as text or as objects.
func names(value any) []string {
	switch value := value.(type) {
	case string:
		return texts(value)
	case map[string]any:
		return texts(value["name"])
	case []any:
		var all []string
		for _, element := range value[:min(len(value), 20)] {
			if _, nested := element.([]any); !nested {
				all = append(all, names(element)...)
			}
		}
		return all
	}
	return nil
}

// texts lists the non-empty texts of a value that may be one text or several.
func texts(value any) []string {
	switch value := value.(type) {
	case string:
		if value = strings.TrimSpace(value); value != "" {
			return []string{value}
		}
	case []string:
		return value
	case []any:
		var all []string
		for _, element := range value {
			if text, ok := element.(string); ok && strings.TrimSpace(text) != "" {
				all = append(all, strings.TrimSpace(text))
			}
		}
		return all
	case map[string]any:
		return append(texts(value["@value"]), texts(value["alternateName"])...)
	}
	return nil
}

// firstText is the first text that one of the values holds.
func firstText(values ...any) string {
	for _, value := range values {
		if all := texts(value); len(all) > 0 {
			return all[0]
		}
	}
	return ""
}
