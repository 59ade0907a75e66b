package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withPrecision;

import java.util.OptionalDouble;

/** Asserts that two numbers agree to 8 digits or are both undefined. */
final class CloseAssertions {
  private static final double RELATIVE = 1e-8;

  private CloseAssertions() {}

  static void assertClose(String what, OptionalDouble actual, OptionalDouble expected) {
    assertThat(actual.isPresent()).as("%s is present", what).isEqualTo(expected.isPresent());
    if (expected.isPresent()) {
      double value = expected.getAsDouble();
      assertThat(actual.getAsDouble())
          .as(what)
          .isEqualTo(value, withPrecision(RELATIVE * Math.abs(value)));
    }
  }
}
