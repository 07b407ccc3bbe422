import { render } from "preact";
import { App } from "./frame/app";
import { whenAnew } from "./model/asks";
import { begin } from "./model/begin";
import { reopen } from "./model/text";
import "./styles/all.css";

const root = document.getElementById("page");
if (root) {
  root.textContent = "";
  render(<App />, root);
  whenAnew(() => void reopen());
  void begin();
}
