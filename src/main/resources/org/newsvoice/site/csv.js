'use strict';
// Quotes as comma-separated values (RFC 4180), guarded against what spreadsheets run as formulas.
(() => {
  const MOST = 100000;
  const BATCH = 1000;
  const FORMULA = /^[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;

  nv.csvCell = value => {
    if (value === undefined || value === null) return '';
    if (typeof value === 'number') return String(value);
    const guarded = FORMULA.test(value) ? `'${value}` : value;
    return guarded === '' || /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
  };

  const HEADINGS = ['quote_id', 'speaker', 'speaker_id', 'speaker_title', 'quote', 'kind', 'outlet', 'other_outlets', 'published_at',
    'title', 'url', 'context_before', 'context_after', 'cue', 'sentiment', 'sentiment_label', 'confidence', 'flags', 'article_id'];

  const row = quote => [quote.id, quote.speaker?.name, quote.speaker?.id, quote.speaker?.title, quote.words, quote.kind, quote.outlets[0],
    quote.outlets.slice(1).join('; '), quote.head.published, quote.head.title, quote.head.url, quote.before, quote.after, quote.cue,
    quote.sentiment?.score, quote.sentiment?.label, quote.confidence, (quote.flags ?? []).join('; '), quote.story];

  nv.csv = quotes => [HEADINGS, ...quotes.map(row)].map(cells => cells.map(nv.csvCell).join(',')).join('\r\n') + '\r\n';

  /** A button that saves what a search found. */
  nv.csvButton = (result, name = 'quotes.csv') => {
    const n = Math.min(MOST, result.total);
    const words = n < result.total ? `Download the first ${nv.count(n)} of these quotes (CSV)` : `Download ${n === 1 ? 'this quote' : `these ${nv.count(n)} quotes`} (CSV)`;
    return nv.h('button', { type: 'button', class: 'download', disabled: n === 0, onclick: async event => {
      const button = event.currentTarget;
      button.disabled = true;
      const quotes = [];
      for (let from = 0; from < n; from += BATCH) {
        quotes.push(...await result.page(from, Math.min(n, from + BATCH)));
        if (n > BATCH) button.textContent = `Reading ${nv.count(quotes.length)} of ${nv.count(n)} …`;
      }
      nv.save(name, 'text/csv;charset=utf-8', '\ufeff' + nv.csv(quotes));
      button.textContent = words;
      button.disabled = false;
    } }, words);
  };
})();
