import { useEffect } from "preact/hooks";
import { Columns } from "./columns";
import { Question } from "./sentence";
import { SharesPanel } from "./shares";
import { differing, failed, learn, running, watching } from "./state";

/** What if, by hand: the change as a sentence, two columns, a hundred seeds. */
export function WhatIf() {
  useEffect(() => {
    void learn();
    return watching();
  }, []);
  const found = differing.value;
  const waiting = running.value || !failed.value ? "Playing it the other way…" : failed.value;
  return (
    <div class="wi">
      <Question />
      <main class="cmp" id="story" tabIndex={0} aria-label="Two stories">
        {found ? <Columns found={found} /> : <p class="void" role="status">{waiting}</p>}
      </main>
      <SharesPanel />
    </div>
  );
}
