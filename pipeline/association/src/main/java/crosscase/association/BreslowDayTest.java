package crosscase.association;

import crosscase.association.ContingencyTable.ChiSquare;
import java.util.Optional;

/**
 * Tests whether the odds ratio differs between cases: the Breslow-Day test with Tarone's
 * correction.
 *
 * <p>A small p-value means that a single common odds ratio does not describe all cases. With few
 * units per case it has little power. Treats units as independent.
 *
 * <p>Breslow and Day (1980), Statistical Methods in Cancer Research I, IARC, p. 142, equation 4.30;
 * Tarone (1985), On heterogeneity tests based on efficient scores, Biometrika 72(1), equation 4; at
 * the Mantel-Haenszel odds ratio.
 *
 * @param uncorrected the sum of squared distances
 * @param taroneCorrected the same minus Tarone's term; the one to use
 */
public record BreslowDayTest(
    Optional<ChiSquare> uncorrected,
    Optional<ChiSquare> taroneCorrected,
    Optional<UndefinedReason> undefinedBecause) {}
