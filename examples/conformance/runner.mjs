// Answers the vectors of rounding and limits without a library: node runner.mjs
import { readFileSync } from 'node:fs';

// A number is a fraction of two whole numbers of any size.
function parse(text) {
  const [, sign, whole, decimals = ''] = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(text);
  return { num: BigInt(sign + whole + decimals), den: 10n ** BigInt(decimals.length) };
}

const compare = (a, b) => {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

// To the nearest multiple of the interval, half to even, by the size of the number: GB/T 8170.
function round(value, interval) {
  const negative = value.num < 0n;
  const over = (negative ? -value.num : value.num) * interval.den;
  const under = value.den * interval.num;
  let times = over / under;
  const rest = (over % under) * 2n;
  if (rest > under || (rest === under && times % 2n === 1n)) times += 1n;
  return { num: (negative ? -times : times) * interval.num, den: interval.den };
}

function show(value, interval) {
  const decimals = interval.includes('.') ? interval.split('.')[1].length : 0;
  const digits = (value.num < 0n ? -value.num : value.num).toString().padStart(decimals + 1, '0');
  const sign = value.num < 0n ? '-' : '';
  return sign + (decimals === 0 ? digits : digits.slice(0, -decimals) + '.' + digits.slice(-decimals));
}

const lastDigit = (text) => (text.includes('.') ? '0.' + '0'.repeat(text.split('.')[1].length - 1) + '1' : '1');

const answers = {
  round: ({ value, interval }) => ({ value: show(round(parse(value), parse(interval)), interval) }),
  'round-share': ({ count, of, interval }) => ({
    percent: show(round({ num: 100n * BigInt(count), den: BigInt(of) }, parse(interval)), interval),
  }),
  limit: ({ value, comparison, limit, method }) => {
    const exact = parse(value);
    const compared = method === 'full-value' ? exact : round(exact, parse(lastDigit(limit)));
    const order = compare(compared, parse(limit));
    return { kept: { 'at-most': order <= 0, below: order < 0, 'at-least': order >= 0, above: order > 0 }[comparison] };
  },
};

let right = 0;
let all = 0;
for (const file of ['rounding', 'limits']) {
  for (const line of readFileSync(`vectors/1/${file}.jsonl`, 'utf8').trim().split('\n')) {
    const { id, kind, given, expected } = JSON.parse(line);
    const answer = answers[kind](given);
    all += 1;
    if (JSON.stringify(answer) === JSON.stringify(expected)) right += 1;
    else console.log(id, 'expected', expected, 'but was', answer);
  }
}
console.log(`${right} of ${all} vectors of rounding and limits answered as expected`);
process.exitCode = right === all ? 0 : 1;
