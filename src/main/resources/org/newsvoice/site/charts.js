'use strict';
// Columns and lines as SVG, drawn for the width that is there; the numbers behind each picture stand in a table below it.
(() => {
  const DAY = 864e5;
  const HEIGHT = 190;
  const LEFT = 44;
  const BOTTOM = 24;
  const TOP = 8;

  const nice = highest => {
    const step = 10 ** Math.floor(Math.log10(Math.max(1, highest) / 2));
    const unit = [1, 2, 5, 10].map(k => k * step).find(k => highest / k <= 4) ?? 10 * step;
    return Math.max(1, unit);
  };

  /** The scale ends at a whole step. */
  const top = highest => Math.ceil(highest / nice(highest)) * nice(highest);

  const UNITS = {
    day: { start: day => day, next: day => day + 1, words: day => nv.date(day) },
    week: { start: day => day - (day + 3) % 7, next: day => day + 7, words: day => `week of ${nv.date(day)}` },
    month: {
      start: day => { const d = new Date(day * DAY); return Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), 1) / DAY; },
      next: day => { const d = new Date(day * DAY); return Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 1, 1) / DAY; },
      words: day => nv.month(day),
    },
    year: {
      start: day => Date.UTC(new Date(day * DAY).getUTCFullYear(), 0, 1) / DAY,
      next: day => Date.UTC(new Date(day * DAY).getUTCFullYear() + 1, 0, 1) / DAY,
      words: day => String(new Date(day * DAY).getUTCFullYear()),
    },
  };
  nv.unitWords = (unit, day) => UNITS[unit].words(day);

  /** Steps of a fitting length from one day to another. */
  nv.steps = (first, last, most = 62) => {
    for (const unit of ['day', 'week', 'month', 'year']) {
      const starts = [];
      for (let day = UNITS[unit].start(first); day <= last && starts.length <= most; day = UNITS[unit].next(day)) starts.push(day);
      if (starts.length <= most || unit === 'year') return { unit, starts };
    }
    return { unit: 'year', starts: [] };
  };

  /** Counts by day as counts by step. */
  nv.byStep = (days, steps) => {
    const sums = steps.starts.map(() => 0);
    const at = new Map(steps.starts.map((day, i) => [day, i]));
    for (const [day, n] of days) {
      const i = at.get(UNITS[steps.unit].start(day));
      if (i !== undefined) sums[i] += n;
    }
    return sums;
  };
  nv.pairs = flat => {
    const pairs = [];
    for (let i = 0; i < (flat ?? []).length; i += 2) pairs.push([flat[i], flat[i + 1]]);
    return pairs;
  };

  const label = (unit, day, wide) => {
    const d = new Date(day * DAY);
    if (unit === 'year') return String(d.getUTCFullYear());
    if (unit === 'month') return nv.month(day);
    return wide ? nv.date(day) : nv.date(day).replace(/ \d{4}$/, '');
  };

  const xAxis = (steps, x, width) => {
    const most = Math.max(2, Math.floor((width - LEFT) / 90));
    const every = Math.max(1, Math.ceil(steps.starts.length / most));
    const ticks = [];
    for (let i = 0; i < steps.starts.length; i += every) {
      const at = x(i);
      ticks.push(nv.s('line', { class: 'tick', x1: at, x2: at, y1: HEIGHT - BOTTOM, y2: HEIGHT - BOTTOM + 4 }),
        nv.s('text', { class: 'label', x: Math.min(at, width - 36), y: HEIGHT - 6, 'text-anchor': i === 0 ? 'start' : 'middle' }, label(steps.unit, steps.starts[i], true)));
    }
    return ticks;
  };

  const yAxis = (highest, y, width) => {
    const step = nice(highest);
    const lines = [];
    for (let v = 0; v <= highest; v += step) {
      lines.push(nv.s('line', { class: v === 0 ? 'axis' : 'grid', x1: LEFT, x2: width, y1: y(v), y2: y(v) }),
        nv.s('text', { class: 'label', x: LEFT - 6, y: y(v) + 4, 'text-anchor': 'end' }, nv.count(v)));
    }
    return lines;
  };

  /** Where step i of a picture leads, of one series or of all. */
  const address = (chart, i, k) => {
    const { starts, unit } = chart.steps;
    return chart.link(nv.isoDay(starts[i]), nv.isoDay(UNITS[unit].next(starts[i]) - 1), k);
  };
  const follow = (chart, i, k) => {
    if (chart.link && !chart.brush) location.hash = address(chart, i, k);
  };

  const columns = (chart, width) => {
    const { steps, series } = chart;
    const totals = steps.starts.map((day, i) => series.reduce((sum, s) => sum + s.values[i], 0));
    const highest = top(Math.max(1, ...totals));
    const each = (width - LEFT) / Math.max(1, steps.starts.length);
    const x = i => LEFT + i * each;
    const y = v => TOP + (HEIGHT - TOP - BOTTOM) * (1 - v / highest);
    const bars = steps.starts.map((day, i) => {
      let below = 0;
      const words = `${UNITS[steps.unit].words(day)}: ${series.map(s => (series.length > 1 ? `${s.name} ${nv.count(s.values[i])}` : nv.count(s.values[i]))).join(', ')}`;
      return nv.s('g', {}, nv.s('title', {}, words), nv.s('rect', { class: 'hit', x: x(i), width: each, y: TOP, height: HEIGHT - TOP - BOTTOM, onclick: () => follow(chart, i) }), series.map((s, k) => {
        const from = below;
        below += s.values[i];
        return s.values[i] === 0 ? null : nv.s('rect', {
          class: s.colour ?? `c${k % 8}`, x: x(i), width: Math.max(0.5, each - (each > 4 ? 1 : 0)), y: y(below), height: Math.max(0.5, y(from) - y(below)), onclick: () => follow(chart, i, k),
        });
      }));
    });
    return [yAxis(highest, y, width), bars, xAxis(steps, i => x(i) + each / 2, width)];
  };

  const lines = (chart, width) => {
    const { steps, series } = chart;
    const highest = top(Math.max(1, ...series.flatMap(s => s.values)));
    const each = (width - LEFT) / Math.max(1, steps.starts.length);
    const x = i => LEFT + (i + 0.5) * each;
    const y = v => TOP + (HEIGHT - TOP - BOTTOM) * (1 - v / highest);
    return [yAxis(highest, y, width), series.map((s, k) => nv.s('g', {},
      nv.s('polyline', { class: `line l${k % 8}`, points: s.values.map((v, i) => `${x(i).toFixed(1)},${y(v).toFixed(1)}`).join(' ') }),
      s.values.map((v, i) => nv.s('circle', { class: `c${k % 8}`, cx: x(i).toFixed(1), cy: y(v).toFixed(1), r: each > 8 ? 3 : 1.5 },
        nv.s('title', {}, `${s.name}, ${UNITS[steps.unit].words(steps.starts[i])}: ${nv.count(v)}`))))), xAxis(steps, x, width)];
  };

  const SWATCHES = series => nv.h('ul', { class: 'legend' }, series.map((s, k) => nv.h('li', {},
    nv.s('svg', { class: 'swatch', viewBox: '0 0 10 10', 'aria-hidden': 'true' }, nv.s('rect', { class: s.colour ?? `c${k % 8}`, width: 10, height: 10 })), s.name)));

  const brush = (svg, chart, width) => {
    let from = null;
    const each = (width - LEFT) / Math.max(1, chart.steps.starts.length);
    const at = event => {
      const box = svg.getBoundingClientRect();
      const i = Math.floor(((event.clientX - box.left) * width / box.width - LEFT) / each);
      return Math.max(0, Math.min(chart.steps.starts.length - 1, i));
    };
    const band = nv.s('rect', { class: 'band', y: TOP, height: HEIGHT - TOP - BOTTOM, x: 0, width: 0 });
    svg.append(band);
    const draw = to => {
      band.setAttribute('x', LEFT + Math.min(from, to) * each);
      band.setAttribute('width', (Math.abs(to - from) + 1) * each);
    };
    svg.addEventListener('pointerdown', event => {
      from = at(event);
      svg.setPointerCapture(event.pointerId);
      draw(from);
    });
    svg.addEventListener('pointermove', event => { if (from !== null) draw(at(event)); });
    svg.addEventListener('pointerup', event => {
      if (from === null) return;
      const ends = [from, at(event)].sort((a, b) => a - b);
      from = null;
      const { starts, unit } = chart.steps;
      chart.brush(nv.isoDay(starts[ends[0]]), nv.isoDay(UNITS[unit].next(starts[ends[1]]) - 1));
    });
    svg.addEventListener('pointercancel', () => { from = null; });
  };

  /**
   * A picture over time: { title, steps: { unit, starts }, series: [{ name, values }], kind: 'columns' or 'lines', what, brush, link }.
   * The title is the name of the picture, what the name of what is counted; brush(from, to) takes the days that somebody dragged
   * over, and link(from, to, series) is where a column and its number lead.
   */
  nv.chart = chart => {
    const box = nv.h('div', { class: 'plot' });
    let drawn = 0;
    const draw = () => {
      const width = Math.floor(box.clientWidth);
      if (width === drawn || width < 50) return;
      drawn = width;
      const svg = nv.s('svg', { viewBox: `0 0 ${width} ${HEIGHT}`, role: 'img', 'aria-label': `${chart.title}; the numbers stand below`, class: chart.brush ? 'brush' : chart.link && chart.kind !== 'lines' ? 'links' : null },
        (chart.kind === 'lines' ? lines : columns)(chart, width));
      if (chart.brush) brush(svg, chart, width);
      box.replaceChildren(svg);
    };
    new ResizeObserver(draw).observe(box);
    const numbers = nv.h('details', { ontoggle: event => {
      if (!event.target.open || event.target.children.length > 1) return;
      event.target.append(nv.table(`${chart.title}: the numbers`, [chart.steps.unit, ...chart.series.map(s => `${s.name}#`)],
        chart.steps.starts.map((day, i) => [day, i]).filter(([, i]) => chart.series.some(s => s.values[i] > 0)).map(([day, i]) => [
          UNITS[chart.steps.unit].words(day),
          ...chart.series.map((s, k) => (chart.link && s.values[i] > 0 ? nv.h('a', { href: address(chart, i, k) }, nv.count(s.values[i])) : s.values[i]))])));
    } }, nv.h('summary', {}, 'The numbers'));
    return nv.h('figure', {}, nv.h('figcaption', {}, `${chart.title} by ${chart.steps.unit}`, chart.what ? nv.h('span', { class: chart.brush ? 'hint' : null }, `: ${chart.what}`) : null),
      chart.series.length > 1 ? SWATCHES(chart.series) : null, box, numbers);
  };

  /** A bar as long as a share of one. */
  nv.bar = (share, colour = 'c0') => nv.s('svg', { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    nv.s('rect', { class: colour, width: (100 * share).toFixed(2), height: 10 }));

  /** Sentiment from -1 to 1 with its interval. */
  nv.interval = (mean, half) => {
    const x = v => (50 + 50 * Math.max(-1, Math.min(1, v))).toFixed(1);
    return nv.s('svg', { class: 'interval', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      nv.s('line', { class: 'grid', x1: 0, x2: 100, y1: 5, y2: 5 }), nv.s('line', { class: 'axis', x1: 50, x2: 50, y1: 0, y2: 10 }),
      half === null ? null : nv.s('rect', { class: 'c5', x: x(mean - half), width: Math.max(0.5, x(mean + half) - x(mean - half)), y: 3, height: 4 }),
      nv.s('rect', { class: 'c0', x: x(mean) - 0.6, width: 1.2, y: 0, height: 10 }));
  };
})();
