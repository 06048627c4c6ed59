package document

// HTML prints a document as a page of its own.
func HTML(doc Document) string { return Text(doc.Blocks) }
