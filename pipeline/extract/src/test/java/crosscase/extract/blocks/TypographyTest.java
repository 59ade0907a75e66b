package crosscase.extract.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

  @ParameterizedTest
  @CsvSource({
    "'o\uFB03ce, \uFB01ne, \uFB02at', 'office, fine, flat'",
    "'part\u00ADner', partner",
    "'cafe\u0301', café",
    "'long\u2011term', long-term",
    "'a\u00A0 b', a b",
    "'“It’s” – 3½ m² … №', '“It’s” – 3½ m² … №'"
  })
  void removesWhatOnlyTypesettingPutThere(String set, String text) {
    assertThat(Typography.clean(set)).isEqualTo(text);
  }

  @Property(tries = 300)
  void isIdempotentAndGivesNfc(@ForAll String text) {
    String clean = Typography.clean(text);
    assertThat(Typography.clean(clean)).isEqualTo(clean);
    assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
  }

  /** Most texts pass a quick check that they are clean already. */
  @Property(tries = 1000)
  void cleansAsIfThereWereNoQuickCheck(@ForAll("signs") String text) {
    assertThat(Typography.clean(text)).isEqualTo(Typography.normalize(text));
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.strings()
        .withChars("aé-–“  \n\t\r\u00A0\u00AD\uFB01\u2011\u0301\u2028\u007F")
        .ofMaxLength(6);
  }

  @Property(tries = 300)
  void leavesPlainTextUnchanged(@ForAll("plain") String text) {
    assertThat(Typography.clean(text)).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> plain() {
    Arbitrary<String> words =
        Arbitraries.strings().withChars("abcXYZ019éßøñ.,;:!?'\"()[]/&%€“”‘’–—…-").ofMinLength(1);
    return words.list().ofMinSize(1).ofMaxSize(8).map(list -> String.join(" ", list));
  }
}
