import { describe, expect, it } from '@jest/globals';
import { letter, mail } from './mail.js';

describe('a machine wrote a mail', () => {
  it.each<[string, Record<string, string>, string]>([
    ['that says so', { 'Auto-Submitted': 'auto-replied (vacation)' }, 'auto_submitted'],
    ['that is generated', { 'Auto-Submitted': 'auto-generated' }, 'auto_submitted'],
    ['with X-Autoreply', { 'X-Autoreply': 'yes' }, 'x_autoreply'],
    ['with X-Autorespond', { 'X-Autorespond': 'away' }, 'x_autorespond'],
    ['that wants no answers', { 'X-Auto-Response-Suppress': 'All' }, 'auto_response_suppress'],
    ['of precedence bulk', { Precedence: 'bulk' }, 'precedence'],
    ['of precedence junk', { Precedence: 'Junk' }, 'precedence'],
    ['of precedence list', { Precedence: 'list' }, 'precedence'],
    ['of precedence auto_reply', { Precedence: 'auto_reply' }, 'precedence'],
    ['of a mailing list', { 'List-Id': '<news.x.test>' }, 'mailing_list'],
    ['one can unsubscribe from', { 'List-Unsubscribe': '<mailto:u@x.test>' }, 'mailing_list'],
    ['with a null return path', { 'Return-Path': '<>' }, 'null_return_path'],
    ['of one of our own', { From: 'support+x@shop.test' }, 'own_address'],
  ])('%s', async (_, headers, reason) => {
    expect((await letter(mail(headers))).automated ?? '').toBe(reason);
  });

  it('when its envelope has no sender', async () => {
    expect((await letter(mail(), { mailFrom: '', rcptTo: ['support@shop.test'] })).automated).toBe(
      'null_return_path',
    );
  });

  it.each<[string, Record<string, string>]>([
    ['Auto-Submitted: no', { 'Auto-Submitted': 'no' }],
    ['X-Auto-Response-Suppress: None', { 'X-Auto-Response-Suppress': 'None' }],
    ['Precedence: normal', { Precedence: 'normal' }],
    ['a usual return path', { 'Return-Path': '<ann@customer.test>' }],
    ['nothing special', {}],
  ])('but not with %s', async (_, headers) => {
    expect(
      (await letter(mail(headers), { mailFrom: 'ann@customer.test', rcptTo: [] })).automated,
    ).toBeUndefined();
  });
});

describe('a sender is unverified', () => {
  const fail = 'mx.shop.test; spf=pass; dmarc=fail header.from=customer.test';

  it('when our own gateway says that DMARC failed', async () => {
    expect(
      (await letter(mail({ 'Authentication-Results': fail }), {}, 'mx.shop.test')).unverifiedSender,
    ).toBe(true);
    expect(
      (
        await letter(
          mail({ 'Authentication-Results': `MX.shop.test 1; dkim=none;\r\n dmarc=fail` }),
          {},
          'mx.shop.test',
        )
      ).unverifiedSender,
    ).toBe(true);
  });

  it.each([
    ['somebody else says so', fail, 'mx.other.test'],
    ['nobody is configured to be believed', fail, undefined],
    ['it passed', 'mx.shop.test; dmarc=pass', 'mx.shop.test'],
    [
      'the word stands in a comment of another result',
      'mx.shop.test; spf=pass (dmarc=fail)',
      'mx.shop.test',
    ],
  ])('but not when %s', async (_, header, authserv) => {
    expect(
      (await letter(mail({ 'Authentication-Results': header }), {}, authserv)).unverifiedSender,
    ).toBeUndefined();
  });
});
