/**
 * A real webmail on loopback: Roundcube (PHP), Dovecot (IMAP) and a mailbox that takes every mail sent (SMTP), all from
 * Debian's packages, with all state in one temporary folder.
 *
 *   const why = installWebmail();                       // processes.ts; a reason to skip, or null
 *   const webmail = await startWebmail();
 *   web.forward('mail.zoho.com', webmail.port);         // log in as alice / alice or bob / bob
 *   await webmail.compose('rich');                      // which composer the next message opens in
 *   const mail = await webmail.nextMail();              // waits for the next one that was sent
 *   await webmail.stop();
 */
import { spawnSync } from 'node:child_process';
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { until } from '../harness/until.ts';
import { end, freePort, start } from './processes.ts';

export type Composer = 'plain' | 'rich';

/** A mail as it arrived, and its source. */
export interface Mail {
  /** Addresses alone. */
  to: string[];
  subject: string | undefined;
  text: string | undefined;
  html: string | undefined;
  source: string;
}

export interface Webmail {
  /** Of its web server, on loopback. */
  readonly port: number;
  /** Applies from the next log-in on. */
  compose(composer: Composer): Promise<void>;
  /** The next mail that was sent, oldest first. */
  nextMail(): Promise<Mail>;
  stop(): Promise<void>;
}

const PEOPLE = ['alice', 'bob'];

const dovecotConfig = (folder: string, port: number) => `
base_dir = ${folder}/run
log_path = ${folder}/logs/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail/%u
first_valid_uid = 1
passdb {
  driver = passwd-file
  args = scheme=PLAIN ${folder}/users
}
userdb {
  driver = static
  args = uid=vmail gid=nogroup home=${folder}/mail/%u
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  mailbox Drafts {
    auto = create
    special_use = \\Drafts
  }
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
}
`;

/** Sessions end with the test, and no request is answered with a redirect to http. */
const roundcubeConfig = (folder: string, imap: number, smtp: number, composer: Composer) => `<?php
$config = [
  'db_dsnw' => 'sqlite:///${folder}/db/roundcube.db?mode=0640',
  'imap_host' => '127.0.0.1:${imap}',
  'smtp_host' => '127.0.0.1:${smtp}',
  'smtp_user' => '',
  'smtp_pass' => '',
  'mail_domain' => 'example.test',
  'des_key' => 'loopback-only-24-bytes!!',
  'log_dir' => '${folder}/logs/',
  'temp_dir' => '${folder}/temp/',
  'plugins' => [],
  'skin' => 'elastic',
  'htmleditor' => ${composer === 'rich' ? 1 : 0},
  'draft_autosave' => 0,
  'enable_spellcheck' => false,
  'language' => 'en_US',
];
`;

function createDatabase(folder: string): void {
  const schema = '/usr/share/roundcube/SQL/sqlite.initial.sql';
  const { status, stderr } = spawnSync(
    'php',
    [
      '-r',
      '(new PDO("sqlite:$argv[1]"))->exec(file_get_contents($argv[2]));',
      `${folder}/db/roundcube.db`,
      schema,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`no database for Roundcube: ${stderr}`);
}

/** The mail system's own user, made where it is missing, owns the mailboxes. */
function giveToMailUser(folder: string): void {
  if (spawnSync('id', ['vmail']).status !== 0)
    spawnSync('useradd', ['--system', '--no-create-home', 'vmail']);
  const { status, stderr } = spawnSync('chown', ['-R', 'vmail', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`no mail user: ${stderr}`);
}

/** Starts it, and returns when it answers. */
export async function startWebmail(): Promise<Webmail> {
  const folder = await mkdtemp(join(tmpdir(), 'gentle-draft-webmail-'));
  await chmod(folder, 0o755);
  for (const name of ['mail', 'config', 'logs', 'temp', 'run', 'db'])
    await mkdir(join(folder, name));
  giveToMailUser(join(folder, 'mail'));
  createDatabase(folder);

  const [port, imap, smtp] = [await freePort(), await freePort(), await freePort()];
  const compose = (composer: Composer) =>
    writeFile(
      join(folder, 'config', 'config.inc.php'),
      roundcubeConfig(folder, imap, smtp, composer),
    );
  await compose('plain');
  for (const name of ['defaults.inc.php', 'mimetypes.php'])
    await copyFile(join('/etc/roundcube', name), join(folder, 'config', name));
  await writeFile(join(folder, 'users'), PEOPLE.map((name) => `${name}:{PLAIN}${name}\n`).join(''));
  await writeFile(join(folder, 'dovecot.conf'), dovecotConfig(folder, imap));

  const log = (name: string) => join(folder, 'logs', `${name}.out`);
  const sent = join(folder, 'sent');
  const children = [
    start(log('dovecot'), '/usr/sbin/dovecot', ['-F', '-c', join(folder, 'dovecot.conf')]),
    start(log('smtp'), '/usr/bin/python3', [
      ...['-m', 'aiosmtpd', '-n', '-l', `127.0.0.1:${smtp}`],
      ...['-c', 'aiosmtpd.handlers.Mailbox', sent],
    ]),
    start(log('web'), 'php', ['-S', `127.0.0.1:${port}`, '-t', '/var/lib/roundcube'], {
      ROUNDCUBE_CONFIG_DIR: join(folder, 'config'),
      PHP_CLI_SERVER_WORKERS: '4',
    }),
  ];
  const stop = async () => {
    for (const child of children) await end(child);
    await rm(folder, { recursive: true, force: true });
  };

  const seen = new Set<string>();
  const nextMail = () =>
    until('a mail in the mailbox', async () => {
      const inbox = join(sent, 'new');
      const [name] = (await readdir(inbox)).filter((file) => !seen.has(file)).sort();
      if (!name) return undefined;
      seen.add(name);
      const source = await readFile(join(inbox, name), 'utf8');
      const { to, subject, text, html } = await simpleParser(source);
      const addresses = [to ?? []]
        .flat()
        .flatMap(({ value }) => value.map((one) => one.address ?? ''));
      return { to: addresses, subject, text, html: html || undefined, source };
    });

  try {
    await until(
      'Roundcube to answer',
      async () => (await fetch(`http://127.0.0.1:${port}/`)).ok,
      30_000,
    );
  } catch (error) {
    const said = await readFile(log('web'), 'utf8').catch(() => '');
    await stop();
    throw new Error(`Roundcube did not start: ${said.slice(-2000)}`, { cause: error });
  }
  return { port, compose, nextMail, stop };
}
