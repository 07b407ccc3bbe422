export function PartView() { return null; }
