import { renameHooks } from '../page/element.ts';
import { readBoot } from '../page/server.ts';
import { makeFrame } from './frame.ts';
import { showRoutes } from './routes.ts';

// The page's only script: list and reading pane once, then a conversation for each route.
const boot = readBoot();
renameHooks(boot.options.rename);
const frame = makeFrame(boot);
document.body.append(frame.root);
document.title = `Mail - ${boot.account.name} - Outlook`;
showRoutes(frame, boot);
