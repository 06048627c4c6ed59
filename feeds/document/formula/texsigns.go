package formula

import "strings"

// pairs makes a table of words: a name and its sign, in turn.
func pairs(words string) map[string]string {
	fields := strings.Fields(words)
	table := make(map[string]string, len(fields)/2)
	for i := 0; i+1 < len(fields); i += 2 {
		table[fields[i]] = fields[i+1]
	}
	return table
}

func set(words string) map[string]bool {
	table := make(map[string]bool)
	for _, word := range strings.Fields(words) {
		table[word] = true
	}
	return table
}

// The commands of TeX that stand for one sign (The TeXbook, appendix F; amssymb where it is usual).
var (
	texLetters = pairs(`alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ
		lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ
		psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
		infty ∞ hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ emptyset ∅ varnothing ∅ imath ı jmath ȷ wp ℘ angle ∠ triangle △ square □
		ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ top ⊤ bot ⊥ star ⋆ bullet • dagger † degree ° checkmark ✓`)

	texOperators = pairs(`times × div ÷ cdot · pm ± mp ∓ ast ∗ circ ∘ oplus ⊕ otimes ⊗ le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥
		lt < gt > ll ≪ gg ≫ ne ≠ neq ≠ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ to → rightarrow → longrightarrow ⟶ leftarrow ← gets ←
		leftrightarrow ↔ Rightarrow ⇒ implies ⇒ Longrightarrow ⟹ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔ mapsto ↦ in ∈ notin ∉ ni ∋
		subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ land ∧ wedge ∧ lor ∨ vee ∨ lnot ¬ neg ¬ mid ∣ parallel ∥
		perp ⊥ vdash ⊢ models ⊨ coloneqq ≔ forall ∀ exists ∃ nexists ∄ partial ∂ nabla ∇ prime ′ colon :
		sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂
		langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lvert | rvert | vert | lVert ‖ rVert ‖ Vert ‖ | ‖ lbrace { rbrace } lbrack [ rbrack ]
		slash / backslash \`)

	texNames = set(`sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln lg exp lim limsup liminf max min sup inf det dim ker
		gcd deg arg hom mod Pr argmax argmin`)

	// texGaps set things apart; they are characters, too.
	texGaps = set(`, : ; > quad qquad enspace thinspace`)

	// texSilent only say how something looks.
	texSilent = set(`! displaystyle textstyle scriptstyle limits nolimits nonumber notag mathbf boldsymbol bm mathit mathcal mathscr mathfrak
		bf rm it cal hline hfill allowbreak strut`)

	texAccents = map[string]string{
		"hat": "\u0302", "widehat": "\u0302", "bar": "\u0304", "overline": "\u0304", "tilde": "\u0303", "widetilde": "\u0303",
		"vec": "\u20d7", "dot": "\u0307", "ddot": "\u0308", "check": "\u030c", "breve": "\u0306", "underline": "\u0331",
	}

	doubleStruck = pairs(`C ℂ E 𝔼 F 𝔽 N ℕ P ℙ Q ℚ R ℝ Z ℤ`)
)
