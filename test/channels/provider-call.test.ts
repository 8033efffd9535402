import { expect, test } from '@jest/globals';
import { isPrivate } from '../../src/channels/provider-call.js';

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '169.254.169.254',
  '::1',
  '::',
  'fe80::1%eth0',
  'fd00::1',
  'fec0::1',
  '::ffff:192.168.1.1',
  '::192.168.1.1',
  '::c0a8:101',
  '64:ff9b::10.0.0.1',
  '64:ff9b:1::1',
  '2002:a00:1::1',
  '2002:c0a8:101:0:0:0:0:1',
  '2001:0:a9fe:a9fe::1',
  '2001:0:5db8:d822:0:0:f5ff:fffe',
])('%s is inside a network of our own', (address) => {
  expect(isPrivate(address)).toBe(true);
});

test.each([
  '93.184.216.34',
  '2606:2800:220:1:248:1893:25c8:1946',
  '::ffff:93.184.216.34',
  '::93.184.216.34',
  '64:ff9b::93.184.216.34',
  '2002:5db8:d822::1',
  '2001:0:5db8:d822::a247:27dd',
  '2001:db8::1',
])('%s is not', (address) => {
  expect(isPrivate(address)).toBe(false);
});
