import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { Case } from '../api/client';
import { dayShown, endShown, beijingOf } from '../format/moment';
import { useSay, useWords } from '../text/language';
import { monthsIn, rangeOf, startOf } from './layout';
import type { Bar } from './layout';
import { useWidth } from './use-width';

const row = 46;
const bar = { top: 22, height: 12 } as const;
const head = 26;
const foot = 8;

/** A moment at which something was done, as a tick on the axis. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

interface Props {
  readonly of: Case;
  readonly bars: readonly Bar[];
  readonly ticks: readonly Tick[];
  readonly now: number;
}

type Scale = (at: number) => number;

/** All clocks on one axis of time. What it shows is said in words below it. */
export function Strip({ of, bars, ticks, now }: Props) {
  const { clocks } = useWords();
  const { ref, width } = useWidth(900);
  const span = rangeOf(bars, now);
  const x: Scale = (at) => Math.round(((at - span.from) / (span.to - span.from)) * width * 10) / 10;
  const height = head + bars.length * row + foot;
  return (
    <div ref={ref} className="strip">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={clocks.strip}>
        <Patterns />
        <Axis span={span} x={x} size={{ width, height }} />
        {ticks.map(({ at, text }, index) => (
          <line key={`${at}${index}`} className="act-tick" x1={x(at)} x2={x(at)} y1={head - 7} y2={head}>
            <title>{text}</title>
          </line>
        ))}
        {bars.map((one, index) => (
          <BarOf key={`${one.clock.stream}${one.clock.id}`} id={of.id} bar={one} y={head + index * row} x={x} width={width} />
        ))}
        <Joined of={of} bars={bars} x={x} width={width} />
        <Today at={now} x={x} size={{ width, height }} />
      </svg>
    </div>
  );
}

/** Hatched: not certain; dotted: standing still; crossed: past its end. */
function Patterns() {
  return (
    <defs>
      <pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className="hatch-ground" />
        <line x1="0" y1="0" x2="0" y2="6" className="hatch" />
      </pattern>
      <pattern id="dotted" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className="dot-ground" />
        <circle cx="3" cy="3" r="1.2" className="dot" />
      </pattern>
    </defs>
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function Axis({ span, x, size }: { readonly span: Parameters<typeof monthsIn>[0]; readonly x: Scale; readonly size: Size }) {
  const { clocks } = useWords();
  const months = monthsIn(span, Math.max(2, Math.floor(size.width / 72)));
  const begins = beijingOf(new Date(span.from).toISOString()).day;
  const room = x(months[0]?.at ?? span.to) > 80;
  return (
    <g className="axis" aria-hidden="true">
      <line x1="0" x2={size.width} y1={head} y2={head} />
      {room ? (
        <text x="3" y={head - 10}>
          {clocks.yearMonth(Number(begins.slice(0, 4)), Number(begins.slice(5, 7)))}
        </text>
      ) : null}
      {months.map(({ at, year, month }, index) => (
        <g key={at}>
          <line x1={x(at)} x2={x(at)} y1={head} y2={size.height} className="month" />
          <text x={x(at) + 3} y={head - 10}>
            {(index === 0 && !room) || month === 1 || months[index - 1]?.year !== year
              ? clocks.yearMonth(year, month)
              : clocks.month(month)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Today({ at, x, size }: { readonly at: number; readonly x: Scale; readonly size: Size }) {
  const { clocks } = useWords();
  const near = x(at) > size.width - 60;
  return (
    <g className="today">
      <line x1={x(at)} x2={x(at)} y1={head - 4} y2={size.height} />
      <text x={x(at) + (near ? -4 : 4)} y={size.height - 1} textAnchor={near ? 'end' : 'start'}>
        {clocks.today}
      </text>
    </g>
  );
}

interface BarProps {
  readonly id: string;
  readonly bar: Bar;
  readonly y: number;
  readonly x: Scale;
  readonly width: number;
}

/** One clock: a link to how its date follows. */
function BarOf({ id, bar: { clock, due, settled, pieces }, y, x, width }: BarProps) {
  const words = useWords();
  const say = useSay();
  const navigate = useNavigate();
  const { clocks } = words;
  const href = `/cases/${id}/clocks/${encodeURIComponent(clock.id)}?stream=${encodeURIComponent(clock.stream ?? '')}`;
  const end = clock.dueAt === null ? '' : endShown(clock.dueAt, words);
  const label = clocks.bar(say(clock.title), say(clock.leftText ?? clock.statusText), end);
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void navigate({ to: '/cases/$id/clocks/$clock', params: { id, clock: clock.id }, search: { stream: clock.stream } });
  };
  return (
    <a href={href} onClick={open} aria-label={label} className={`bar bar-${clock.light ?? 'none'} bar-is-${clock.status}`}>
      <title>{label}</title>
      <rect x="0" y={y + 2} width={width} height={row - 4} className="bar-ground" />
      <text x="4" y={y + 16} className="bar-title">
        {say(clock.title)}
      </text>
      {width < 560 ? null : (
        <text x={width - 4} y={y + 16} textAnchor="end" className="bar-left">
          {clocks.leftAndEnd(say(clock.leftText ?? clock.statusText), end)}
        </text>
      )}
      {pieces.map(({ kind, from, to }) => (
        <rect
          key={`${kind}${from}`}
          x={x(from)}
          y={y + bar.top}
          width={Math.max(1, x(to) - x(from))}
          height={bar.height}
          className={`piece piece-${kind}`}
        />
      ))}
      {clock.rungs.map(({ id: rung, at, state, text }) => (
        <line
          key={rung}
          className={`rung rung-${state}`}
          x1={x(Date.parse(at))}
          x2={x(Date.parse(at))}
          y1={y + bar.top + bar.height}
          y2={y + bar.top + bar.height + 5}
        >
          <title>{clocks.rung(dayShown(beijingOf(at).day, words), say(text))}</title>
        </line>
      ))}
      {due === null ? null : <line className="due" x1={x(due)} x2={x(due)} y1={y + bar.top - 3} y2={y + bar.top + bar.height + 3} />}
      {settled === null ? null : <path d={`M ${x(settled) - 4} ${y + bar.top + 6} l 3 3 l 6 -7`} className="settled" />}
    </a>
  );
}

/** Two ends that cannot both be used to the full are joined. */
function Joined({
  of: { conflicts },
  bars,
  x,
  width,
}: {
  readonly of: Case;
  readonly bars: readonly Bar[];
  readonly x: Scale;
  readonly width: number;
}) {
  const { clocks } = useWords();
  const say = useSay();
  const rowOf = (clock: string): number => bars.findIndex((one) => one.clock.id === clock);
  return conflicts.flatMap(({ stream, id, binding, others, bindingDay, text }) =>
    others.flatMap((other) => {
      const [first, second] = [rowOf(binding), rowOf(other)];
      const end = bars[second]?.due ?? null;
      if (first < 0 || end === null) return [];
      const y = (index: number): number => head + index * row + bar.top + bar.height / 2;
      const [a, b] = [x(startOf(bindingDay) + 86_400_000), x(end)];
      return [
        <g key={`${stream}${id}${other}`} className="joined">
          <title>{clocks.joined(say(text))}</title>
          <path d={`M ${a} ${y(first)} L ${a} ${(y(first) + y(second)) / 2} L ${b} ${(y(first) + y(second)) / 2} L ${b} ${y(second)}`} />
          <circle cx={a} cy={y(first)} r="4" />
          <circle cx={b} cy={y(second)} r="4" />
          <text x={Math.max(a, b) > width - 140 ? Math.min(a, b) + 6 : Math.max(a, b) + 6} y={(y(first) + y(second)) / 2 - 4}>
            {clocks.notBoth}
          </text>
        </g>,
      ];
    }),
  );
}
