import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import { dayName, duration } from '../time.js';

export interface Day {
  at: Date;
  /** In seconds; null on a day on which nothing was counted. */
  median: number | null;
  p90: number | null;
}

interface Props {
  label: string;
  days: Day[];
}

/** Two lines over days. A picture to everybody who cannot see it: the label says what it shows. */
export function LineChart({ label, days }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const element = frame.current!;
    let chart = draw(element, words.current!, days);
    const redraw = (): void => {
      chart.destroy();
      chart = draw(element, words.current!, days);
    };
    const size = new ResizeObserver(() => {
      if (element.clientWidth !== chart.width) chart.setSize(sizeOf(element));
    });
    size.observe(element);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', redraw);
    return () => {
      size.disconnect();
      scheme.removeEventListener('change', redraw);
      chart.destroy();
    };
  }, [days]);
  return (
    <figure>
      <div ref={frame} class="chart" role="img" aria-label={label} />
      <figcaption aria-hidden="true">
        <span class="key median">Median</span>
        <span class="key p90">90th percentile</span>
        <p ref={words} class="under-cursor" />
      </figcaption>
    </figure>
  );
}

const sizeOf = (element: Element) => ({ width: element.clientWidth, height: 260 });

/** Steps between the lines of the grid that clocks have, in seconds. */
const steps = [1, 5, 10, 30, 60, 300, 600, 1_800, 3_600, 7_200, 14_400, 43_200].concat([
  86_400, 172_800, 604_800, 2_592_000,
]);

function draw(element: HTMLElement, words: HTMLElement, days: Day[]): uPlot {
  const style = getComputedStyle(element);
  const color = (name: string): string => style.getPropertyValue(name);
  const axis = {
    stroke: style.color,
    grid: { stroke: color('--line'), width: 1 },
    ticks: { stroke: color('--line'), width: 1 },
    font: `12px ${style.fontFamily}`,
  };
  const line = (name: string, dash: number[]): uPlot.Series => ({
    stroke: color(name),
    width: 2,
    dash,
    points: { show: true, size: 6, fill: color(name) },
  });
  return new uPlot(
    {
      ...sizeOf(element),
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false } },
      scales: { y: { range: (_chart, _least, most) => [0, Math.max(most ?? 0, 10) * 1.1] } },
      axes: [
        {
          ...axis,
          incrs: [1, 2, 7, 14, 30].map((count) => count * 86_400),
          values: (_chart, moments) => moments.map((at) => shortDay.format(new Date(at * 1000))),
        },
        {
          ...axis,
          size: 76,
          incrs: steps,
          values: (_chart, seconds) => seconds.map(duration),
        },
      ],
      series: [{}, line('--median', []), line('--p90', [6, 4])],
      hooks: {
        setCursor: [({ cursor }) => void (words.textContent = sentence(days[cursor.idx ?? -1]))],
      },
    },
    [
      days.map(({ at }) => at.getTime() / 1000),
      days.map(({ median }) => median),
      days.map(({ p90 }) => p90),
    ],
    element,
  );
}

const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

function sentence(day: Day | undefined): string {
  if (!day) return '';
  if (day.median === null || day.p90 === null) return `${dayName(day.at)}: nobody was answered`;
  return `${dayName(day.at)}: median ${duration(day.median)}, 90th percentile ${duration(day.p90)}`;
}
