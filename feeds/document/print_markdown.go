package document

// Markdown prints a document as CommonMark with tables.
func Markdown(doc Document) string { return Text(doc.Blocks) }
