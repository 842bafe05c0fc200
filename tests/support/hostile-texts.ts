// Texts with which somebody might try to run a script, to turn round or hide what stands beside, or to pass for another.
const SCRIPTS = [
  '<script>HIT</script>',
  '"><script>HIT</script>',
  '<img src=x onerror=HIT>',
  '<svg/onload=HIT>',
  "javascript:HIT//'",
  '{{constructor.constructor("HIT")()}}',
  '${HIT}',
  '</textarea><script>HIT</script>',
  '<iframe srcdoc="<script>HIT</script>">',
  '<a href="javascript:HIT">x</a>',
  '<details open ontoggle=HIT>',
  '<style>@import "//x";</style>',
  '](javascript:HIT)',
  '<math><mtext></mtext><script>HIT</script></math>',
  '&lt;script&gt;HIT&lt;/script&gt;',
  '<!--><script>HIT</script>-->',
  '<input autofocus onfocus=HIT>',
  '\u003cscript\u003eHIT\u003c/script\u003e',
  '<object data="data:text/html,<script>HIT</script>">',
  '<base href=//x>',
];
const HIDDEN = [
  '\u202e',
  '\u202d',
  '\u2066',
  '\u2067',
  '\u2069',
  '\u200e',
  '\u200f',
  '\u061c',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u0000',
  '\u0007',
  '\u001b[2J',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u00ad',
  '\u{e0041}',
  '\ud800',
]; // prettier-ignore
const FALSE_NAMES = ['White Сell', 'Веijing', 'Mοscow', 'Ｐyongyang', 'Ｗashington'];

/** 500 and more. `hit`: the script that they would run. */
export function hostileTexts(hit = 'window.hit=1'): string[] {
  const scripts = SCRIPTS.map((text) => text.replace('HIT', hit));
  const mixed = scripts.flatMap((script) =>
    HIDDEN.map((hidden) => `${hidden}${script.slice(0, 60)}${hidden}`),
  );
  const names = FALSE_NAMES.flatMap((name) => HIDDEN.map((hidden) => `${name}${hidden}`));
  return [...scripts, ...mixed, ...names];
}
