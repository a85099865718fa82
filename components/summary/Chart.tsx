import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Switch } from '../ui/Switch.tsx';

interface Props {
  /** Draws the chart so many CSS pixels wide. */
  draw: (width: number) => SVGSVGElement;
  /** The same figures as a table. */
  table: ComponentChildren;
  /** What the switch calls the table. */
  tableLabel: string;
}

/** Half the width of a page of paper, in CSS pixels: drawn for it, whatever the window's width. */
const PAPER = 320;

/** A chart as wide as its place, and the table it was drawn from, behind a switch. */
export function Chart({ draw, table, tableLabel }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [isTable, setTable] = useState(false);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const toPaper = (): void => place.current?.replaceChildren(draw(PAPER));
    addEventListener('beforeprint', toPaper);
    return () => removeEventListener('beforeprint', toPaper);
  }, [draw]);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    const element = place.current;
    const now = width || element?.clientWidth;
    if (now) element?.replaceChildren(draw(now));
  }, [draw, width]);

  return (
    <div class="chart">
      <div class="chart__picture" ref={place} hidden={isTable} />
      {isTable && <div class="chart__table">{table}</div>}
      <Switch label={tableLabel} on={isTable} onChange={setTable} />
    </div>
  );
}

interface TableProps {
  caption: string;
  head: readonly string[];
  /** The first cell of each row names it. */
  rows: readonly (readonly (string | number)[])[];
}

/** Figures in rows. */
export function Table({ caption, head, rows }: TableProps) {
  return (
    <table class="figures">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              <td key={head[i + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
