/** The author's hand: all that somebody thinks of doing at the next minute, rule by rule; and a minute on. */
import { useEffect, useState } from "preact/hooks";
import { engine, say } from "../model/asks";
import * as store from "../model/store";
import { lookAt, showRule } from "../model/story";
import type { Option, Weighed } from "../model/types";
import { Waterfall } from "./waterfall";

const FEW = 8;

export function Weighing({ person }: { person: string }) {
  const minute = store.minute.value;
  const [found, setFound] = useState<Option[] | null>(null);
  const [all, setAll] = useState(false);
  useEffect(() => {
    let late = false;
    const took = (answer: Weighed): void => void (late || setFound(answer.options));
    engine.ask<Weighed>("weighs", { person, minute }).then(took, say);
    return () => void (late = true);
  }, [person, minute]);
  const shown = all ? found : found?.slice(0, FEW);
  return (
    <div class="sect">
      <h3 class="sc">What {person} thinks of doing next</h3>
      {found?.length === 0 && <p class="note">Nothing: {person} has no turn then, or no wish.</p>}
      {shown?.map((option, at) => <OptionView key={`${minute} ${at}`} option={option} open={at === 0} />)}
      <div class="row">
        {found && found.length > FEW && !all && <button type="button" class="btn line" onClick={() => setAll(true)}>All {found.length}</button>}
        <button type="button" class="btn line" onClick={() => lookAt(minute + 1, 0)}>A minute on</button>
      </div>
    </div>
  );
}

function OptionView({ option, open }: { option: Option; open: boolean }) {
  const parts = option.shares.map((share) => ({ words: share.because || share.rule, points: share.points }));
  return (
    <details class="option" open={open}>
      <summary><span>{option.words}</span><b class="num">{option.score}</b></summary>
      <Waterfall parts={[...parts, { words: "chance", points: option.chance }]} total={option.score} next={null} />
      <ul class="rules">
        {option.shares.filter((share) => share.at.file).map((share, at) => (
          <li key={at}><button type="button" class="link" onClick={() => showRule(share.at.file, share.at.line)}>{share.kind} “{share.rule}”</button></li>
        ))}
      </ul>
    </details>
  );
}
