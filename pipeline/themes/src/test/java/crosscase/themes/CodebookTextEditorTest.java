package crosscase.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodebookTextEditorTest {
  private static final String YAML =
      """
      title: Small
      # Kept.
      themes:
        - id: trust
          label: Trust
          definition: >-
            Reliance upon
            another.
          queries:
            # Why.
            - 'trust'
            - "faith"

        # About control.
        - id: control
          queries: [control]
          label: Control
      """;

  private static String edited(String theme, List<String> include, List<String> exclude)
      throws CodebookException {
    return new CodebookTextEditor("small.yaml", YAML).replaceQueries(theme, include, exclude);
  }

  @Test
  void theSameQueriesLeaveTheFileAsItIs() throws Exception {
    assertThat(edited("trust", List.of("trust", "faith"), List.of())).isEqualTo(YAML);
  }

  @Test
  void onlyTheThemesOwnLinesChange() throws Exception {
    String edited = edited("trust", List.of("trust", "it's \"x y\""), List.of());

    assertThat(edited)
        .contains("# Kept.", "# About control.", "queries: [control]", "'it''s \"x y\"'")
        .doesNotContain("faith");
    assertThat(Codebook.parse("small.yaml", edited).themes().getFirst().queries().include())
        .containsExactly("trust", "it's \"x y\"");
  }

  @Test
  void aListInBracketsAndAMissingListAreRewritten() throws Exception {
    String edited = edited("control", List.of("control", "grip"), List.of("\"pest control\""));

    Theme control = Codebook.parse("small.yaml", edited).themes().get(1);
    assertThat(control.queries().include()).containsExactly("control", "grip");
    assertThat(control.queries().exclude()).containsExactly("\"pest control\"");
    assertThat(control.label()).isEqualTo("Control");
  }

  @Test
  void aBadQueryOrThemeIsRefused() {
    assertThatThrownBy(() -> edited("trust", List.of("(trust"), List.of()))
        .isInstanceOf(CodebookException.class)
        .hasMessageContaining("never closed");
    assertThatThrownBy(() -> edited("none", List.of("trust"), List.of()))
        .isInstanceOf(CodebookException.class)
        .hasMessageContaining("no theme none");
  }
}
