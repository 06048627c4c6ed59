package formula

import (
	"strings"
	"testing"
	"time"
)

// shown writes what is raised as ^{…} and what is lowered as _{…}.
func shown(runs []Run) string {
	var b strings.Builder
	for _, run := range runs {
		switch run.Script {
		case Raised:
			b.WriteString("^{" + run.Text + "}")
		case Lowered:
			b.WriteString("_{" + run.Text + "}")
		default:
			b.WriteString(run.Text)
		}
	}
	return b.String()
}

func TestTeXIsWrittenAsOneReadsIt(t *testing.T) {
	for _, test := range []struct{ name, tex, want string }{
		{"letters and numbers", `2x+3.14y`, "2x + 3.14y"},
		{"sign and operator", `-a - -b`, "−a − −b"},
		{"fraction of sums", `\frac{a+b}{2}`, "(a + b)/2"},
		{"fraction of one thing each", `\frac ab`, "a/b"},
		{"fraction of powers", `\frac{x^2}{y_1}`, "x^{2}/y_{1}"},
		{"fraction beside letters", `2\frac{a}{b}c`, "2 a/b c"},
		{"fraction of brackets", `\frac{(a+b)}{(c)(d)}`, "(a + b)/((c)(d))"},
		{"root", `\sqrt{x^2+1}`, "√(x^{2} + 1)"},
		{"root of one thing", `\sqrt 2`, "√2"},
		{"root of a power", `\sqrt{x^2}`, "√(x^{2})"},
		{"cube root", `\sqrt[3]{x}`, "^{3}√x"},
		{"sum", `\sum_{i=1}^{n} x_i`, "∑_{i=1}^{n} x_{i}"},
		{"integral", `\int_0^\infty e^{-x}\,dx = 1`, "∫_{0}^{∞} e^{−x} dx = 1"},
		{"limit", `\lim_{x \to 0} \frac{\sin x}{x}`, "lim_{x→0} (sin x)/x"},
		{"function and its argument", `2\sin(x) + \log_2 n`, "2 sin(x) + log_{2} n"},
		{"power of a power", `2^{x^2}`, "2^{x^2}"},
		{"power of a sum in a power", `e^{x^{a+b}}`, "e^{x^(a+b)}"},
		{"both scripts in any order", `x^2_i`, "x_{i}^{2}"},
		{"prime", `f''(x)`, "f^{′′}(x)"},
		{"Greek", `\alpha_i \le \Omega`, "α_{i} ≤ Ω"},
		{"words", `x > 0 \text{ if } y`, "x > 0 if y"},
		{"brackets that grow", `\left( a \right]`, "(a]"},
		{"no bracket", `\left. x \right|`, "x |"},
		{"absolute value", `|x| < |y|`, "|x| < |y|"},
		{"such that", `P(A|B)`, "P(A | B)"},
		{"binomial", `\binom{n}{k}`, "(n over k)"},
		{"matrix", `\begin{pmatrix} a & b \\ c & d \end{pmatrix}`, "(a, b; c, d)"},
		{"cases", `f(x) = \begin{cases} 0 & x < 0 \\ 1 & x \ge 0 \end{cases}`, "f(x) = {0, x < 0; 1, x ≥ 0"},
		{"aligned equations", `\begin{aligned} a &= b \\ c &= d \end{aligned}`, "a = b; c = d"},
		{"accents", `\bar{x} + \hat y + \vec{v}`, "x\u0304 + y\u0302 + v\u20d7"},
		{"numbers", `x \in \mathbb{R}`, "x ∈ ℝ"},
		{"upright", `\mathrm{d}x \operatorname{rank} A`, "dx rank A"},
		{"looks only", `\displaystyle\mathbf{x}`, "x"},
		{"not known", `\foo{x}`, `\foox`},
		{"escaped", `5\%, \{a\}`, "5%, {a}"},
		{"never closed", `\frac{a}{`, "a/"},
		{"closed too often", `a}}b`, "ab"},
		{"chemistry", `\mathrm{H_2O}`, "H_2O"},
		{"nothing", ``, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := shown(TeX(test.tex).Write()); got != test.want {
				t.Errorf("%s is written %q, want %q", test.tex, got, test.want)
			}
		})
	}
}

func FuzzTeX(f *testing.F) {
	f.Add(`\frac{a}{b}\sqrt[3]{x}_1^2 \begin{cases} a & b \\ c \end{cases} \left( \text{if } |x| \right.`)
	f.Add(strings.Repeat(`\frac{`, 200))
	f.Add(strings.Repeat(`{`, 500) + strings.Repeat(`^`, 500))
	f.Add(strings.Repeat(`\begin{a}&`, 200))
	f.Fuzz(func(t *testing.T, tex string) {
		length := 0
		for _, run := range TeX(tex).Write() {
			length += len(run.Text)
		}
		if most := 8*len(tex) + 8; length > most {
			t.Errorf("%d bytes of TeX became %d", len(tex), length)
		}
	})
}

// TestHostileSourceIsReadInTime reads TeX that is cheap to send: the bound is many times what a slow machine needs.
func TestHostileSourceIsReadInTime(t *testing.T) {
	const bound = 5 * time.Second
	for _, part := range []string{
		"{", "}", "x_1", "_1", "'", "^{", `\frac`, `\sqrt[`, `\left(`, `\begin{a}`, `\begin{a}&`, `\end`, "&", `\\`, `\text{`, "|", "a ", `\`, "({[", `\hat`,
		`\frac{`, `\frac{}`, `^{}`, `\binom{\frac{`,
	} {
		start := time.Now()
		TeX(strings.Repeat(part, 1<<15)).Write()
		took := time.Since(start)
		if took > bound {
			t.Errorf("%s took %s", part, took)
		}
	}
}
