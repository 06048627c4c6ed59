package screentest

import (
	"regexp"
	"strconv"

	tea "charm.land/bubbletea/v2"
)

// barrier is a message that the program takes after all that was sent before it, and that shows in its next frame.
type barrier int

// witness is the model under test. It writes the last barrier it has passed into the window's title, so that the frame
// is known which has all that was sent before, however slow the machine.
type witness struct {
	tea.Model
	passed barrier
}

func (w witness) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if number, ok := msg.(barrier); ok {
		w.passed = number
		return w, nil
	}
	var cmd tea.Cmd
	w.Model, cmd = w.Model.Update(msg)
	return w, cmd
}

func (w witness) View() tea.View {
	view := w.Model.View()
	if w.passed > 0 {
		view.WindowTitle += barrierMark + strconv.Itoa(int(w.passed))
	}
	return view
}

const barrierMark = " barrier "

var barrierTitle = regexp.MustCompile(`\x1b\][012];[^\x07\x1b]*` + barrierMark + `(\d+)(\x07|\x1b\\)`)

// withoutBarriers takes the titles that name a barrier out of what was drawn, and notes the last of them.
func (s *Screen) withoutBarriers(drawn []byte) []byte {
	for _, found := range barrierTitle.FindAllSubmatch(drawn, -1) {
		number, _ := strconv.Atoi(string(found[1]))
		s.passed = max(s.passed, barrier(number))
	}
	return barrierTitle.ReplaceAll(drawn, nil)
}

// Drawn waits until all that was sent so far was taken and stands on the screen.
func (s *Screen) Drawn() *Screen {
	s.t.Helper()
	s.mutex.Lock()
	s.sentBarriers++
	number := s.sentBarriers
	s.mutex.Unlock()
	s.program.Send(number)
	if !s.eventually(func(string) bool {
		s.mutex.Lock()
		defer s.mutex.Unlock()
		return s.passed >= number
	}) {
		s.t.Fatalf("the program drew nothing more:\n%s", s.Text())
	}
	return s
}
