import { ConfigError } from './config.js';
import { DomainError } from './domain/kernel/errors.js';
import { DataDirectoryInUse } from './infra/embedded-postgres.js';

/** What an operator can mend, in one line each; undefined for anything else, which is shown whole. */
export function inOneLine(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const isOurs = [ConfigError, DomainError, DataDirectoryInUse].some(
    (kind) => error instanceof kind,
  );
  return isOurs ? error.message : ofTheSystem(error);
}

interface SystemError extends Error {
  code?: string;
  syscall?: string;
  address?: string;
  port?: number;
  hostname?: string;
  path?: string;
}

function ofTheSystem(error: SystemError): string | undefined {
  const { code = '', syscall, address, port, hostname, path } = error;
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${address} is taken: set PORT or SMTP_IN_PORT.`;
  if (code === 'EADDRNOTAVAIL') return `HOST: ${address} is no address of this machine.`;
  if (code === 'EACCES' && syscall === 'listen')
    return `Port ${port} on ${address} is not allowed: choose one above 1023.`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `There is no host "${hostname}": is HOST or DATABASE_URL right?`;
  if (code === 'ECONNREFUSED')
    return `Nothing answers at ${address}:${port}: is DATABASE_URL right?`;
  if (/^(28|3D)/.test(code)) return `PostgreSQL: ${error.message}. Is DATABASE_URL right?`;
  if (path && ['EACCES', 'EEXIST', 'ENOTDIR', 'EROFS', 'EPERM'].includes(code))
    return `DATA_DIR must be a directory this user can write to: ${error.message}.`;
  return undefined;
}
