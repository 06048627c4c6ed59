package article

import (
	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
	"broadsheet/feeds/picture"
	"broadsheet/ui/image"
)

// measure gives pictures that are here already their true size, so that the page keeps the right room for them.
func measure(article *clean.Article, library *picture.Library) {
	if library != nil {
		measureBlocks(article.Blocks, library)
	}
}

func measureBlocks(blocks []document.Block, library *picture.Library) {
	for i := range blocks {
		if blocks[i].Image != nil {
			measureImage(blocks[i].Image, library)
		}
		measureBlocks(blocks[i].Children, library)
	}
}

func measureImage(declared *document.Image, library *picture.Library) {
	file, ok := library.Open(declared.URL)
	if !ok {
		return
	}
	defer file.Close()
	if width, height, err := image.Size(file); err == nil {
		declared.Width, declared.Height = width, height
	}
}
