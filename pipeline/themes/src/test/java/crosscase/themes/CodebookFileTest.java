package crosscase.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.themes.CodebookFile.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookFileTest {
  private static final String QDC = "Codebook-from-spec.xsd";

  @TempDir private Path folder = Path.of("target");

  @Provide
  net.jqwik.api.Arbitrary<Codebook> codebooks() {
    return RandomCodebooks.any();
  }

  @Property(tries = 100)
  void everyFormatKeepsEveryThemeAndItsIds(@ForAll("codebooks") Codebook codebook)
      throws Exception {
    assertThat(Codebook.parse("yaml", codebook.yaml()).themes()).isEqualTo(codebook.themes());
    assertThat(roundTrip(codebook, "book.csv").themes()).isEqualTo(codebook.themes());
    assertThat(roundTrip(codebook, "book.qdc").themes()).isEqualTo(codebook.themes());
    assertThat(RefiQdaSchema.fault(QDC, Files.readAllBytes(folder.resolve("book.qdc")))).isEmpty();
  }

  @Test
  void theBuiltInCodebookSurvivesARoundTrip() throws Exception {
    Codebook codebook = Codebook.load(CodebookSchemaTest.PARTNERSHIP);

    assertThat(roundTrip(codebook, "book.qdc").themes()).isEqualTo(codebook.themes());
    assertThat(RefiQdaSchema.fault(QDC, Files.readAllBytes(folder.resolve("book.qdc")))).isEmpty();
    assertThat(roundTrip(codebook, "book.csv").themes()).isEqualTo(codebook.themes());
  }

  @Test
  void readsTheCodesOfAnotherProgramAndReportsWhatItLeavesOut() throws Exception {
    Imported imported =
        read(
            "Other study.qdc",
            """
            <CodeBook xmlns="urn:QDA-XML:codebook:1:0" origin="another"><Codes>
              <Code guid="{7C108712-B650-4892-AC0B-FC9A10190C30}" name="Barriers" isCodable="false">
                <Code guid="7c108712-b650-4892-ac0b-fc9a10190c31" name="Trust (lost)" isCodable="true"
                  color="#DC0000"><Description>Nobody relies
            on anybody.</Description></Code>
                <Code guid="7c108712-b650-4892-ac0b-fc9a10190c31" name="trust lost" isCodable="true"/>
              </Code></Codes>
              <Sets><Set guid="7c108712-b650-4892-ac0b-fc9a10190c33" name="core"/></Sets>
            </CodeBook>
            """);

    assertThat(imported.codebook().title()).isEqualTo("Other study");
    assertThat(imported.codebook().themes())
        .extracting(Theme::id, theme -> theme.parent().orElse(""), Theme::label)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("barriers", "", "Barriers"),
            org.assertj.core.groups.Tuple.tuple("trust-lost", "barriers", "Trust (lost)"),
            org.assertj.core.groups.Tuple.tuple("trust-lost-2", "barriers", "trust lost"));
    assertThat(imported.codebook().themes().get(1).guid())
        .hasToString("7c108712-b650-4892-ac0b-fc9a10190c31");
    assertThat(imported.codebook().themes().get(1).guidance().definition())
        .isEqualTo("Nobody relies\non anybody.");
    assertThat(imported.warnings())
        .containsExactly(
            "'Barriers' is a folder in the file; here it becomes a theme.",
            "Two codes would have the id 'trust-lost'; one is now 'trust-lost-2'.",
            "The set 'core' cannot be imported: left out.");
  }

  @Test
  void aForeignFileCannotReadOtherFiles() {
    assertThatThrownBy(
            () ->
                read(
                    "x.qdc",
                    """
                    <!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                    <CodeBook><Codes><Code name="&e;" guid="" isCodable="true"/></Codes></CodeBook>
                    """))
        .isInstanceOf(ExchangeException.class)
        .hasMessageStartingWith("The XML has a document type");
    assertThatThrownBy(() -> read("x.qdc", "<CodeBook><Codes>"))
        .hasMessageStartingWith("This is not well-formed XML: see line 1, column");
    assertThatThrownBy(() -> read("x.qdc", "<a>".repeat(200_000)))
        .hasMessage(
            "The XML is nested more than 64 levels deep: the file is not a codebook or project.");
    assertThatThrownBy(() -> read("x.qdc", "<Project/>"))
        .hasMessage("The XML begins with <Project>, not with <CodeBook>: choose another file.");
  }

  @Test
  void aTableNeedsIdsOrLabelsAndReportsUnknownColumns() throws Exception {
    Imported imported = read("book.csv", "\uFEFFlabel,memo\nUser voice,x\n");

    assertThat(imported.codebook().themes()).extracting(Theme::id).containsExactly("user-voice");
    assertThat(imported.warnings())
        .containsExactly("The column 'memo' is not part of a codebook: left out.");
    assertThatThrownBy(() -> read("book.csv", "memo\nx\n"))
        .hasMessage("A codebook in CSV needs a column 'id' or 'label': add one.");
    assertThatThrownBy(() -> read("book.csv", "id,queries\na,(x\n"))
        .isInstanceOf(CodebookException.class)
        .hasMessageContaining("The query '(x' cannot be read");
  }

  private Codebook roundTrip(Codebook codebook, String name) throws Exception {
    Path file = folder.resolve(name);
    CodebookFile.write(codebook, file);
    Imported imported = CodebookFile.read(file);
    assertThat(imported.warnings()).isEmpty();
    return imported.codebook();
  }

  private Imported read(String name, String text)
      throws IOException, ExchangeException, CodebookException {
    return CodebookFile.read(Files.writeString(folder.resolve(name), text));
  }
}
