/**
 * A function that remembers what it made of its latest few thousand texts: the same makers, units and descriptions come
 * back on line after line. When that many are known it begins anew, so that memory stays bounded.
 */
export function remember<Value>(make: (text: string) => Value, most = 4096): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = make(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
