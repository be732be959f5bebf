// Everything that goes wrong in a page, or is said on its console -> window.record, a list of words.
window.record = [];
for (const name of ['debug', 'error', 'info', 'log', 'warn']) {
  console[name] = (...words) => window.record.push(`${name}: ${words.join(' ')}`);
}
addEventListener('error', ({message}) => window.record.push(`error: ${message}`));
addEventListener('unhandledrejection', ({reason}) => window.record.push(`rejection: ${reason}`));
addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
  window.record.push(`policy: ${violatedDirective} ${blockedURI}`),
);
