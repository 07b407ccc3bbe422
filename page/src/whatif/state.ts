import * as store from "../model/store";
import type { Why } from "../model/types";
export function beginWith(_why: Why): void { store.view.value = "whatif"; }
