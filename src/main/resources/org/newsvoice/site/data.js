'use strict';
// Data files are scripts that call nv.load: a page opened from disk may run scripts beside it, but not fetch files.
const nv = {};

(() => {
  const MAX_KEPT = 500;
  const arrived = new Map();
  const asked = new Map();

  nv.load = (name, value) => arrived.set(name, value);

  /** The content of a data file; rejects when there is no such file. */
  nv.get = name => {
    const known = asked.get(name);
    if (known) return known;
    const promise = new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `data/${name}.js`;
      script.onload = () => {
        const value = arrived.get(name);
        arrived.delete(name);
        script.remove();
        resolve(value);
      };
      script.onerror = () => {
        script.remove();
        asked.delete(name);
        reject(new Error(`The file data/${name}.js is missing.`));
      };
      document.head.append(script);
    });
    asked.set(name, promise);
    if (asked.size > MAX_KEPT) {
      for (const old of asked.keys()) {
        if (old.startsWith('quotes/') || old.startsWith('words/') || old.startsWith('stories/')) {
          asked.delete(old);
          if (asked.size <= MAX_KEPT / 2) break;
        }
      }
    }
    return promise;
  };

  const shelf = (id, digits) => (digits === 0 ? 'all' : id.slice(0, digits).replace(/[^0-9a-z]/g, '_'));
  const onShelf = async (folder, id, digits) => (await nv.get(`${folder}/${shelf(id, digits)}`).catch(() => ({})))[id];

  nv.speaker = id => onShelf('speakers', id, nv.site.places.speakers);
  nv.story = id => onShelf('stories', id, nv.site.places.stories);

  /** The bytes of Base64. */
  nv.bytes = text => {
    const raw = atob(text);
    const bytes = new Uint8Array(raw.length);
    for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
    return bytes;
  };

  const column = packed => {
    const bytes = nv.bytes(packed.data);
    if (packed.width === 1) return bytes;
    return packed.width === 2 ? new Uint16Array(bytes.buffer) : new Uint32Array(bytes.buffer);
  };

  const years = new Map();

  /** The columns of a year's quotes, unpacked; speaker 0 is nobody, and an outlet stands for a list of outlets. */
  nv.year = summary => {
    if (!years.has(summary.name)) {
      years.set(summary.name, nv.get(`columns/${summary.name}`).then(packed => ({
        name: summary.name,
        n: summary.n,
        // Days since 1970 of the last day of the year before, so that day 1 is the first of January.
        before: summary.name === 'undated' ? 0 : Date.UTC(Number(summary.name), 0, 1) / 864e5 - 1,
        dated: summary.name !== 'undated',
        speakers: packed.speakers ?? [],
        outlets: packed.outlets,
        words: packed.words ?? [],
        day: column(packed.day),
        speaker: column(packed.speaker),
        outlet: column(packed.outlet),
        flags: column(packed.flags),
        confidence: column(packed.confidence),
        score: column(packed.score),
      })));
    }
    return years.get(summary.name);
  };

  const CHUNK = 200;

  /** Quote number n of a year, with its story. */
  nv.quote = async (year, n) => {
    const chunk = await nv.get(`quotes/${year}/${Math.floor(n / CHUNK)}`);
    const quote = chunk.quotes[n % CHUNK];
    return { ...quote, year, n, head: chunk.stories[quote.story] };
  };

  /** Shards from..to of words that begin with a prefix, by the first word of each. */
  nv.shards = (firsts, prefix) => {
    let from = 0;
    while (from + 1 < firsts.length && firsts[from + 1] <= prefix) from++;
    // A word that equals a later shard's first may stand at the end of the shard before it, too: names do.
    while (from > 0 && firsts[from] === prefix) from--;
    const found = [];
    for (let i = from; i < firsts.length && (i === from || firsts[i] < prefix + '\uffff'); i++) found.push(i);
    return found;
  };

  /** Speakers, or people alone, some words of whose names begin with the words of a text, the most quoted first. */
  nv.findSpeakers = async (text, limit = 12, people = false) => {
    const words = nv.words(text);
    if (words.length === 0) return [];
    let found = null;
    for (const word of words) {
      const shards = nv.shards(nv.site.places.names ?? [], word).slice(0, 20);
      const entries = (await Promise.all(shards.map(i => nv.get(`names/${i}`)))).flat();
      const matches = new Map(entries.filter(([w]) => w.startsWith(word)).map(([, id, name, n, others, person]) => [id, { id, name, n, others, person: person === 1 }]));
      found = found === null ? matches : new Map([...found].filter(([id]) => matches.has(id)));
    }
    return [...found.values()].filter(one => one.person || !people).sort((a, b) => b.n - a.n || a.name.localeCompare(b.name)).slice(0, limit);
  };
})();
