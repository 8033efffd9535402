import { describe, expect, test } from '@jest/globals';
import { failureOfAnswer } from '../../../src/channels/twilio/failure.js';

const failure = (status: number, body: unknown, headers = {}) =>
  failureOfAnswer({ status, headers, body: Buffer.from(JSON.stringify(body)) });

describe('What Twilio refuses', () => {
  test.each([
    [400, 21211, 'permanent', '21211', 'recipient'],
    [403, 21408, 'permanent', '21408', 'recipient'],
    [400, 21610, 'permanent', 'opt_out', 'recipient'],
    [400, 21612, 'permanent', '21612', 'recipient'],
    [400, 21614, 'permanent', '21614', 'recipient'],
    [400, 21617, 'permanent', '21617', 'message'],
    [400, 30003, 'permanent', '30003', 'recipient'],
    [400, 30007, 'permanent', '30007', 'message'],
    [429, 20429, 'throttled', '20429', 'channel'],
    [400, 30022, 'throttled', '30022', 'channel'],
    [400, 63018, 'throttled', '63018', 'channel'],
    [400, 30001, 'transient', '30001', 'channel'],
    [400, 30008, 'transient', '30008', 'channel'],
    [400, 63016, 'window_closed', '63016', 'recipient'],
    [401, 20003, 'auth', '20003', 'channel'],
    [500, 20500, 'transient', '20500', 'channel'],
    [400, 99999, 'permanent', '99999', 'message'],
  ])('with %i and the code %i is %s', (status, code, kind, shown, scope) => {
    expect(failure(status, { code, message: 'Why' })).toMatchObject({
      class: kind,
      code: shown,
      scope,
      message: 'Why',
    });
  });

  test('without a code of its own is read by its status; a gateway’s error is a doubt', () => {
    expect(failure(401, {})).toMatchObject({ class: 'auth', code: '401' });
    expect(failure(503, '<html>')).toMatchObject({ class: 'transient', code: '503' });
    expect(failure(502, '<html>')).toMatchObject({ class: 'ambiguous', code: '502' });
    expect(failure(404, null)).toMatchObject({ class: 'permanent', code: '404' });
    expect(failure(400, { code: 'constructor' })).toMatchObject({ class: 'permanent' });
  });

  test('because of too many is asked again after the time it names, an hour at most', () => {
    expect(failure(429, {}, { 'retry-after': '7' }).retryAfterMs).toBe(7_000);
    expect(failure(429, {}, { 'retry-after': '999999' }).retryAfterMs).toBe(3_600_000);
    expect(failure(429, {}, { 'retry-after': 'soon' }).retryAfterMs).toBeUndefined();
  });
});
