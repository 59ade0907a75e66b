package crosscase.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Document;
import crosscase.extract.Extraction;
import crosscase.extract.Samples;
import crosscase.extract.Source;
import crosscase.extract.SourceFolder;
import crosscase.extract.SourceMetadata;
import crosscase.extract.TextExtractor;
import crosscase.extract.encodings.TextDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  private static final String GERMAN =
      "Wir haben lange überlegt, ob wir mit der Gemeinde zusammenarbeiten wollen. Vertrauen war"
          + " das Wichtigste, und das hat gefehlt.";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | We trust them because they asked us first, and nobody had asked us what we wanted"
            + " from the council before that, or whether it had helped any of us.",
        "en | Repairs slow. Heating broken twice. Damp walls. No reply. Rent up. Lift broken again."
            + " Bins overflowing. Neighbour noise. Security door broken.",
        "de | " + GERMAN,
        "fr | La confiance est ce qui fait vivre un partenariat, et personne ne peut l'acheter."
            + " Nous avons travaillé ensemble pendant trois ans, et ce n'était pas facile.",
        "cy | Mae ymddiriedaeth yn bwysig iawn i ni. Rydym wedi gweithio gyda'r cyngor am dair"
            + " blynedd, ac nid oedd yn hawdd bob amser i bawb oedd yno.",
        "pl | Zaufanie jest najważniejsze. Pracowaliśmy razem z gminą przez trzy lata i nie zawsze"
            + " było łatwo, powiedziała dyrektorka.",
        "zh | 我们和市政府合作了三年。信任是最重要的，但是并不总是有信任。他们想控制一切。",
      })
  void detectsTheLanguageOfALongEnoughText(String language, String text) {
    assertThat(LanguageDetector.detect(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wir vertrauen ihnen.",
        "Ja, genau. Hm.",
        "Kwame Mensah, Oyelaran Adeyemi, Wojciech Kowalczyk, Nguyen Thi Hoa, Jean-Pierre Dubois,"
            + " Giovanni Rossi, Eastfold Housing Association",
        "CCG NHS LA DWP JSA ESA PIP UC RSL ALMO HRA ASB CSP PCC YOT MARAC IDVA VCSE CVS SLA KPI MoU"
            + " TUPE PbR SIB DPA GDPR FOI EIA JSNA HWB ICS ICB PCN LEP ESF SROI",
        "We trust them, they said. Wir vertrauen ihnen, sagten sie. The council asked us. Der Rat"
            + " hat uns gefragt, und wir haben geantwortet.",
        "12:30 4,500 --- 17 %"
      })
  void doesNotTakeShortMixedOrNameOnlyTextsForForeign(String text) {
    assertThat(LanguageDetector.detect(text)).isIn("", "en");
  }

  @Test
  void allSamplesAreEnglish() throws Exception {
    for (Source source : SourceFolder.list(Samples.ROOT)) {
      if (source.path().endsWith(".txt") || source.path().endsWith(".md")) {
        String text = TextDecoder.read(source.file(), Optional.empty()).text();
        assertThat(LanguageDetector.detect(text)).isEqualTo(text.isEmpty() ? "" : "en");
      }
    }
  }

  @Test
  void aForeignDocumentGetsItsLanguageAndAWarning() throws IOException {
    Path file = Files.writeString(folder.resolve("gespräch.txt"), GERMAN);
    Source source = SourceFolder.single(file);
    Extraction extraction =
        new TextExtractor().extract(source, SourceMetadata.none().describe(source));
    Document document = ((Extraction.Extracted) extraction).documents().getFirst();
    assertThat(document.provenance().language()).isEqualTo("de");
    assertThat(document.provenance().isEnglish()).isFalse();
    assertThat(document.provenance().warnings())
        .anyMatch(text -> text.startsWith("It is in German:"));
  }
}
