/** The story tests of the world: what should hold how often, each with a seed that shows it. */
import { useEffect, useState } from "preact/hooks";
import type { Task } from "../engine/engine";
import { Sheet } from "../frame/sheet";
import { engine, say } from "../model/asks";
import * as store from "../model/store";
import { setSeed } from "../model/story";
import { show } from "../model/text";
import type { TestRow, Tests } from "../model/types";

export function TestsSheet() {
  const [found, setFound] = useState<Tests | null>(null);
  const [task, setTask] = useState<Task<Tests> | null>(null);
  useEffect(() => {
    const asked = engine.task<Tests, Tests>("tests", { runs: 100 }, setFound);
    setTask(asked);
    asked.done.then(setFound, say).finally(() => setTask(null));
    return () => asked.stop();
  }, []);
  return (
    <Sheet title="Story tests">
      <p class="note num" role="status">{found ? `${found.played} of ${found.of} played` : "Playing…"}</p>
      {task && <div class="progress"><i style={{ "--v": `${found ? (100 * found.played) / found.of : 1}%` }} /></div>}
      {found && found.rows.length === 0 && <p class="void">There are no tests in this world. Write “test "the end" in at least 60 of 100 runs: …” in a file.</p>}
      <table class="tests"><tbody>{found?.rows.map((row, at) => <Row key={at} row={row} />)}</tbody></table>
      {task && <div class="row"><button type="button" class="btn line" onClick={() => task.stop()}>Stop</button></div>}
    </Sheet>
  );
}

const close = (): void => void (store.sheet.value = null);

function Row({ row }: { row: TestRow }) {
  const to = (seed: number): void => {
    close();
    setSeed(seed);
  };
  const place = (): void => {
    close();
    void show(row.at);
  };
  const { held, failed } = row.shows;
  return (
    <tr>
      <th scope="row"><button type="button" class="link" onClick={place}>{row.words}</button> <small>{row.verdict}</small></th>
      <td class="r num">{row.held} held{held !== null && <> <button type="button" class="link" onClick={() => to(held)}>seed {held}</button></>}</td>
      <td class="r num">{row.failed} not{failed !== null && <> <button type="button" class="link" onClick={() => to(failed)}>seed {failed}</button></>}</td>
    </tr>
  );
}
