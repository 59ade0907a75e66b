package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairTableTest {
  @Test
  void knowsItsMargins() {
    PairTable table = new PairTable(2, 3, 5, 7);

    assertThat(table.n()).isEqualTo(17);
    assertThat(table.a()).isEqualTo(5);
    assertThat(table.b()).isEqualTo(7);
  }

  @Test
  void isMadeFromItsMargins() {
    assertThat(PairTable.ofMargins(17, 5, 7, 2)).isEqualTo(new PairTable(2, 3, 5, 7));
  }

  @ParameterizedTest
  @CsvSource({
    "17, 5, 7, -1",
    "17, 5, 7, 6",
    "17, 18, 7, 2",
    "17, 5, 18, 2",
    "17, 12, 12, 6",
    "-1, 0, 0, 0",
    "0, 9223372036854775807, 9223372036854775807, 0"
  })
  void refusesMarginsThatNoTableHas(long n, long a, long b, long both) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairTable.ofMargins(n, a, b, both))
        .withMessageContaining("a = %d, b = %d, both = %d", a, b, both);
  }

  @Test
  void refusesANegativeCountByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PairTable(1, 1, -4, 1))
        .withMessageContaining("onlyB = -4");
  }

  @Test
  void refusesACountWhoseTotalCouldOverflow() {
    long most = PairTable.MAX_COUNT;

    assertThat(new PairTable(most, most, most, most).n()).isPositive();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PairTable(0, 0, 0, most).plus(new PairTable(0, 0, 0, 1)))
        .withMessageContaining("neither");
  }

  @Test
  void addsCountByCount() {
    assertThat(new PairTable(2, 3, 5, 7).plus(new PairTable(10, 20, 30, 40)))
        .isEqualTo(new PairTable(12, 23, 35, 47));
  }

  @Test
  void exchangesTheThemes() {
    assertThat(new PairTable(2, 3, 5, 7).transpose()).isEqualTo(new PairTable(2, 5, 3, 7));
  }
}
