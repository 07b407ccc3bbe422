/** Parts of a score on one scale: each begins where the last one ended, so that they are seen to sum. */
import type { Share } from "../model/types";

interface Bar { words: string; points: number; from: number; to: number; kind: string }

interface Props { parts: readonly Share[]; total: number | null; next: Share | null; named?: string | undefined }

export function Waterfall({ parts, total, next, named }: Props) {
  const bars = laid(parts);
  const sum = total ?? bars.at(-1)?.to ?? 0;
  const ends = [0, sum, next?.points ?? 0, ...bars.map((bar) => bar.to)];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const span = Math.max(1, most - least);
  const place = (from: number, to: number) => ({
    "--a": `${((Math.min(from, to) - least) / span) * 100}%`, "--w": `${(Math.abs(to - from) / span) * 100}%`,
  });
  const zero = { "--z": `${((0 - least) / span) * 100}%` };
  return (
    <div class="sum num" role="group" aria-label="Points">
      {bars.map((bar, at) => [
        <span key={`w${at}`}>{bar.words}</span>,
        <span key={`b${at}`} class="wf" style={zero}><i class={bar.kind} style={place(bar.from, bar.to)} /></span>,
        <span key={`p${at}`}>{signed(bar.points)}</span>,
      ])}
      <span class="t"><b>{named ?? "together"}</b></span>
      <span class="t"><span class="wf" style={zero}><i class="tot" style={place(0, sum)} /></span></span>
      <span class="t">{sum}</span>
      {next && <>
        <span>next best: {next.words}</span>
        <span class="wf" style={zero}><i class="alt" style={place(0, next.points)} /></span>
        <span>{next.points}</span>
      </>}
    </div>
  );
}

function laid(parts: readonly Share[]): Bar[] {
  let at = 0;
  return parts.map(({ words, points }) => {
    const from = at;
    at += points;
    return { words, points, from, to: at, kind: points < 0 ? "neg" : "" };
  });
}

const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`);
