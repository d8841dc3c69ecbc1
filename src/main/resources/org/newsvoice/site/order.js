'use strict';
// Sorts what a search has found.
(() => {
  const NO_CONFIDENCE = 101;
  const NO_SCORE = 201;

  const KEYS = {
    certain: (year, n) => (year.confidence[n] === NO_CONFIDENCE ? 101 : 100 - year.confidence[n]),
    doubtful: (year, n) => year.confidence[n],
    negative: (year, n) => year.score[n],
    positive: (year, n) => (year.score[n] === NO_SCORE ? NO_SCORE : 200 - year.score[n]),
  };

  /** Whether the quotes of a year from one number to another are of one story. */
  nv.sameStory = (year, from, to) => {
    for (let n = from + 1; n <= to; n++) if ((year.flags[n] >> 5 & 1) === 0) return false;
    return true;
  };

  /** Hits of a year with the newest story first, each story from its beginning. */
  const newestFirst = (year, hits) => {
    const sorted = new Uint32Array(hits.length);
    let i = 0;
    for (let end = hits.length - 1, begin; end >= 0; end = begin - 1) {
      begin = end;
      while (begin > 0 && nv.sameStory(year, hits[begin - 1], hits[begin])) begin--;
      for (let k = begin; k <= end; k++) sorted[i++] = hits[k];
    }
    return sorted;
  };

  /** The hits of all years in the order that was asked for, as the numbers of their years and their own. */
  nv.order = (years, hits, sort) => {
    const total = hits.reduce((sum, list) => sum + list.length, 0);
    const at = { year: new Uint16Array(total), n: new Uint32Array(total) };
    let i = 0;
    for (let y = years.length - 1; y >= 0; y--) {
      const list = sort === 'oldest' ? hits[y].slice().reverse() : newestFirst(years[y], hits[y]);
      for (const n of list) {
        at.year[i] = y;
        at.n[i++] = n;
      }
    }
    if (sort === 'oldest') {
      at.year.reverse();
      at.n.reverse();
    } else if (KEYS[sort]) {
      const key = KEYS[sort];
      // Few different keys, so that counting them sorts a million in no time, and equal ones stay newest first.
      const places = new Uint32Array(257);
      const keys = new Uint8Array(total);
      for (let k = 0; k < total; k++) places[(keys[k] = key(years[at.year[k]], at.n[k])) + 1]++;
      for (let k = 1; k < 257; k++) places[k] += places[k - 1];
      const sorted = { year: new Uint16Array(total), n: new Uint32Array(total) };
      for (let k = 0; k < total; k++) {
        const place = places[keys[k]]++;
        sorted.year[place] = at.year[k];
        sorted.n[place] = at.n[k];
      }
      return sorted;
    }
    return at;
  };
})();
