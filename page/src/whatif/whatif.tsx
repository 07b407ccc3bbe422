export function WhatIf() { return null; }
export function TestsSheet() { return null; }
