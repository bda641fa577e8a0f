package io.github.attain.examples.springboot;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells which packs answer: the service is up once they are read. */
@Component
class PacksHealthIndicator implements HealthIndicator {
    private final Packs packs;

    PacksHealthIndicator(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        packs.all()
                .forEach(pack -> health.withDetail(
                        pack.id(), pack.version() + ", " + pack.targets().size() + " targets"));
        return health.build();
    }
}
