import { createApp } from '@backstage/frontend-defaults';
import { catalogGraphModule } from './catalogGraph/catalogGraphModule';
import { entityIconsModule } from './icons/entityIconsModule';
import { iconsModule } from './icons/iconsModule';
import { landingModule } from './landing/landingModule';
import { navModule } from './nav/navModule';
import { signInModule } from './signIn/signInModule';

// The plugins themselves are found by feature discovery (`app.packages: all`).
export default createApp({
  features: [
    signInModule,
    navModule,
    landingModule,
    iconsModule,
    entityIconsModule,
    catalogGraphModule,
  ],
});
