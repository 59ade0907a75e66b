package crosscase.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class MarkupTest {
  @Test
  void escapesTextAndAttributes() {
    assertThat(new Markup().element("p", "<&>\"'", "title", "<&>\"'").toString())
        .isEqualTo("<p title=\"&lt;&amp;&gt;&quot;&#39;\">&lt;&amp;&gt;&quot;&#39;</p>\n");
  }

  @Test
  void replacesWhatNoDocumentMayHold() {
    assertThat(new Markup().text("a\u0007\uD800\uFFFE\u007Fb").toString()).isEqualTo("a����b");
  }

  @Property
  void anyTextComesBackFromAnXmlParser(@ForAll String text) throws Exception {
    String written = new Markup().element("text", text, "title", text).toString();
    String read =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(written)))
            .getDocumentElement()
            .getTextContent();

    assertThat(new Markup().text(read).toString()).isEqualTo(new Markup().text(text).toString());
  }
}
