package poll

import (
	"context"
	"errors"

	"broadsheet/feeds/fetch"
)

// filesPerMinute is how many files one host is asked for within a minute: those of an article full of pictures.
const filesPerMinute = 60

// File fetches a picture or an enclosure of an article that a person reads. Its manners are those of Page: a host that
// asked to be left alone is, and one that asks for a pause by its answer gets it for its feeds as well.
func (p *Poller) File(ctx context.Context, request fetch.Request) (fetch.Response, error) {
	if err := p.awaitTurn(ctx, fetch.Host(request.URL), p.files, filesPerMinute); err != nil {
		return fetch.Response{}, err
	}
	request.Admit = p.admit
	response, err := p.options.Client.Get(ctx, request)
	if err != nil {
		return fetch.Response{}, err
	}
	if text := response.Problem(); text != "" {
		p.blockByPage(ctx, response)
		return response, errors.New(text)
	}
	return response, nil
}
