'use strict';
(() => {
  const spans = quote => [...(quote.spans ?? []), quote.mention, quote.cue].filter(Boolean);
  const holds = (span, from, to) => span && span.begin <= from && to <= span.end;

  /** The outermost zones in order, and what stands between them. */
  const blocks = (zones, chars) => {
    const found = [];
    let at = 0;
    const between = to => { if (chars.slice(at, to).join('').trim() !== '') found.push({ kind: 'other', begin: at, end: to }); };
    for (const zone of [...zones].sort((a, b) => a.begin - b.begin || b.end - a.end)) {
      if (zone.begin < at || zone.begin === zone.end) continue;
      between(zone.begin);
      found.push(zone);
      at = zone.end;
    }
    between(chars.length);
    return found;
  };

  const speakerOf = quote => quote.speaker?.id ?? quote.speaker?.name ?? null;

  const colours = quotes => {
    const found = new Map();
    for (const quote of quotes) {
      const who = speakerOf(quote);
      if (who !== null && !found.has(who)) found.set(who, { colour: `c${found.size % 8}`, name: quote.speaker.name });
    }
    return found;
  };

  const colour = (palette, quote) => palette.get(speakerOf(quote))?.colour ?? 'none';

  const text = (story, palette, asked, go) => {
    const chars = Array.from(story.text);
    const quotes = story.quotes ?? [];
    const zones = story.zones ?? [];
    return nv.h('div', { class: 'text', dir: 'auto', lang: 'en' }, blocks(zones, chars).map(block => {
      const cuts = [...new Set([block.begin, block.end, ...[...quotes.flatMap(spans), ...zones].flatMap(s => [s.begin, s.end])]
        .filter(at => at >= block.begin && at <= block.end))].sort((a, b) => a - b);
      return nv.h('p', { class: `z-${block.kind}` }, cuts.slice(1).map((to, i) => {
        const from = cuts[i];
        const styles = [];
        if (quotes.some(quote => holds(quote.mention, from, to))) styles.push('mention');
        if (quotes.some(quote => holds(quote.cue, from, to))) styles.push('cue');
        const words = chars.slice(from, to).join('');
        const inner = styles.length > 0 ? nv.h('span', { class: styles.join(' ') }, words) : words;
        // Of quotes within quotes the inner one, which begins last.
        const quote = quotes.filter(q => (q.spans ?? []).some(span => holds(span, from, to))).pop();
        if (!quote) return inner;
        const begins = (quote.spans ?? []).some(span => span.begin === from);
        return nv.h('span', { class: `q q-${colour(palette, quote)}${quote.id === asked ? ' q-asked' : ''}`, id: begins ? `words-${quote.id}` : null },
          begins ? nv.h('a', { class: 'ref', href: nv.link('story', { id: story.id, quote: quote.id }), 'aria-label': `Evidence for quote ${quote.ordinal + 1}`, onclick: event => { event.preventDefault(); go(quote); } }, String(quote.ordinal + 1)) : null,
          inner);
      }));
    }));
  };

  nv.pages.story = async ({ id, quote: asked }) => {
    const story = await nv.story(id ?? '');
    if (!story) return { title: 'Story', body: [nv.h('p', {}, 'This site has no such story.')] };
    const quotes = story.quotes ?? [];
    const palette = colours(quotes);
    const chars = story.text ? Array.from(story.text) : [];
    const words = span => (span ? `“${chars.slice(span.begin, span.end).join('').replace(/\s+/g, ' ')}”` : null);
    const go = quote => {
      const box = document.getElementById(`evidence-${quote.id}`);
      document.querySelectorAll('.evidence.asked').forEach(other => other.classList.remove('asked'));
      box.classList.add('asked');
      box.scrollIntoView({ block: 'center' });
      box.focus({ preventScroll: true });
      nv.replace('story', { id: story.id, quote: quote.id });
    };
    const evidence = quote => nv.h('div', { class: `evidence q-${colour(palette, quote)}`, id: `evidence-${quote.id}`, tabindex: '-1' },
      nv.h('h3', {}, `${quote.ordinal + 1}. `, nv.speakerName(quote)),
      story.text ? null : nv.h('p', { class: 'quoted' }, quote.words ?? 'The run stored no text.'),
      nv.h('p', {}, nv.evidence({ ...quote, cue: words(quote.cue)?.slice(1, -1) }),
        quote.mention && quote.speaker ? ` The story calls the speaker ${words(quote.mention)} here.` : ''),
      nv.h('p', { class: 'note' }, [nv.kind(quote.kind), `sentiment ${nv.sentiment(quote.sentiment)}`, nv.stance(quote), ...(quote.flags ?? []).map(nv.flag)].filter(Boolean).join(' · ')),
      nv.correction ? nv.correction(story, quote) : null);
    const day = nv.dayOf(story.published);
    return {
      title: story.title ?? 'A story without a headline',
      after: async () => {
        if (!asked) return;
        document.getElementById(`evidence-${asked}`)?.classList.add('asked');
        (document.getElementById(`words-${asked}`) ?? document.getElementById(`evidence-${asked}`))?.scrollIntoView({ block: 'center' });
      },
      body: [
        nv.h('p', {}, nv.outletLink(story.outlet), ' · ', nv.date(day), story.byline ? ` · ${story.byline}` : '', story.url ? [' · ', nv.outward(story.url, 'original')] : null),
        story.copies?.length ? nv.h('p', { class: 'note' }, 'The same story also in ', story.copies.map((copy, i) => [i > 0 ? ', ' : '', nv.outletLink(copy.outlet), copy.url ? [' (', nv.outward(copy.url, 'original'), ')'] : null]), '.') : null,
        nv.h('ul', { class: 'legend' }, [...palette.values()].map(who => nv.h('li', {}, nv.s('svg', { class: 'swatch', viewBox: '0 0 10 10', 'aria-hidden': 'true' }, nv.s('rect', { class: who.colour, width: 10, height: 10 })), who.name))),
        story.text ? [
          nv.h('p', { class: 'note' }, 'Quotes have the colour of their speaker and a number, which leads to the evidence. ', nv.h('span', { class: 'mention' }, 'Mentions'), ' of the speaker are underlined, ', nv.h('span', { class: 'cue' }, 'cues'), ' that report the speech are dotted, and a quote whose speaker is open is framed.'),
          text(story, palette, asked, go)] : nv.h('p', {}, 'The run stored no text of it.'),
        nv.h('h2', {}, 'Evidence'), quotes.map(evidence),
      ],
    };
  };
})();
