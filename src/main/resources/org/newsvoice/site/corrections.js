'use strict';
// Corrections of speakers, kept in this browser, and the gold file that evaluate and train-attribution read.
(() => {
  const KEY = `newsvoice corrections ${location.pathname}`;
  const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'who', 'him', 'her', 'his', 'their']);

  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(KEY) ?? '{}');
    } catch {
      return {};
    }
  };
  const write = all => {
    try {
      localStorage.setItem(KEY, JSON.stringify(all));
      return true;
    } catch {
      nv.say('This browser does not keep corrections.');
      return false;
    }
  };

  nv.corrections = { all: read, clear: () => write({}) };

  /** The place of a name nearest to a quote, in code points; its family name counts. */
  const place = (chars, name, quote) => {
    const text = chars.join('');
    const at = quote.spans?.[0]?.begin ?? 0;
    for (const words of [name, name.split(' ').pop()]) {
      let best = null;
      for (let i = text.indexOf(words); words !== '' && i >= 0; i = text.indexOf(words, i + 1)) {
        const begin = Array.from(text.slice(0, i)).length;
        const end = begin + Array.from(words).length;
        const inside = (quote.spans ?? []).some(span => begin < span.end && end > span.begin);
        if (!inside && (best === null || Math.abs(begin - at) < Math.abs(best.begin - at))) best = { begin, end };
      }
      if (best !== null) return best;
    }
    return null;
  };

  const kind = words => (PRONOUNS.has(words.toLowerCase()) ? 'pronoun' : /^\p{Lu}/u.test(words) ? 'name' : 'nominal');

  const label = (chars, quote, span, name) => {
    const words = span === null ? null : chars.slice(span.begin, span.end).join('');
    return (quote.spans ?? []).map(part => ({
      text: chars.slice(part.begin, part.end).join(''), start: part.begin, end: part.end, closed: true, type: quote.kind === 'mixed' ? 'mixed' : 'direct',
      ...(words === null ? { ambiguous: true } : { speaker: words, speaker_spans: [[span.begin, span.end]], speaker_kind: kind(words), speaker_canonical: kind(words) === 'nominal' ? null : name }),
    }));
  };

  /** The gold file: a line for each story with corrections, only some of whose quotes are labelled. */
  nv.goldFile = async () => {
    const stories = new Map();
    for (const [id, correction] of Object.entries(read())) stories.set(correction.story, [...(stories.get(correction.story) ?? []), [id, correction]]);
    const lines = [];
    for (const [id, corrections] of stories) {
      const story = await nv.story(id);
      if (!story?.text) continue;
      const chars = Array.from(story.text);
      const quotes = corrections.flatMap(([quoteId, correction]) => {
        const quote = (story.quotes ?? []).find(one => one.id === quoteId);
        return quote ? label(chars, quote, correction.span ?? null, correction.name) : [];
      }).sort((a, b) => a.start - b.start);
      if (quotes.length > 0) lines.push(JSON.stringify({ id, source: story.outlet, title: story.title ?? null, text: story.text, partial: true, quotes }));
    }
    return lines.map(line => line + '\n').join('');
  };

  const told = correction => (correction.verdict === 'open' ? 'marked: nobody can tell who says it' : correction.verdict === 'right' ? `confirmed: ${correction.name}` : `corrected: ${correction.name}`);

  /** The part of a page with which a speaker is corrected. */
  nv.correction = (story, quote, changed) => {
    if (!story.text || quote.kind === 'indirect') return null;
    const chars = Array.from(story.text);
    const box = nv.h('details', { class: 'note' });
    const status = nv.h('p', { role: 'status' });
    const keep = correction => {
      const all = read();
      if (correction === null) delete all[quote.id];
      else all[quote.id] = { story: story.id, ...correction };
      if (!write(all)) return;
      draw();
      changed?.();
    };
    const choose = name => {
      const span = place(chars, name, quote);
      if (span === null) status.textContent = `“${name}” does not stand in this story outside the quote. Give the words as the story has them.`;
      else keep({ verdict: 'wrong', name, span });
    };
    const other = nv.h('input', { type: 'text', autocomplete: 'off' });
    const draw = () => {
      const now = read()[quote.id];
      status.textContent = now ? `This quote is ${told(now)}.` : '';
      box.replaceChildren(nv.h('summary', {}, now ? `Wrong speaker? (${told(now)})` : 'Wrong speaker?'), nv.h('div', { class: 'correct' },
        nv.h('p', {}, 'Who says it?'),
        nv.h('p', { class: 'buttons' }, (story.people ?? []).map(person => nv.h('button', { type: 'button', onclick: () => choose(person.name) }, person.name))),
        nv.field('Somebody else: the words as the story has them', other),
        nv.h('p', { class: 'buttons' },
          nv.h('button', { type: 'button', onclick: () => choose(other.value.trim()) }, 'Take these words'),
          quote.speaker && quote.mention ? nv.h('button', { type: 'button', onclick: () => keep({ verdict: 'right', name: quote.speaker.name, span: quote.mention }) }, `${quote.speaker.name} is right`) : null,
          nv.h('button', { type: 'button', onclick: () => keep({ verdict: 'open', name: null, span: null }) }, 'Nobody can tell'),
          now ? nv.h('button', { type: 'button', onclick: () => keep(null) }, 'Undo') : null),
        status));
    };
    draw();
    return box;
  };
})();
