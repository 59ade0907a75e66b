package crosscase.extract.pdf;

import crosscase.extract.blocks.Typography;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** What was typed or chosen in the fields of a form; it is put after the label of its field. */
final class PdfFormFields {
  private static final int MAX_FIELDS = 2_000;

  /** How far below its label a field may be, in points. */
  private static final float BELOW_LABEL = 40;

  private final IdentityHashMap<COSBase, String> values = new IdentityHashMap<>();

  static PdfFormFields of(PDDocument document) {
    PdfFormFields fields = new PdfFormFields();
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form != null) {
      int count = 0;
      for (PDField field : form.getFieldTree()) {
        if (count++ == MAX_FIELDS) {
          break;
        }
        fields.add(field);
      }
    }
    return fields;
  }

  private void add(PDField field) {
    boolean isSecret = field instanceof PDTextField text && text.isPassword();
    boolean isText = field instanceof PDTextField || field instanceof PDChoice;
    String value = isText && !isSecret ? Typography.clean(field.getValueAsString()) : "";
    if (!value.isEmpty()) {
      field.getWidgets().forEach(widget -> values.put(widget.getCOSObject(), value));
    }
  }

  /** The groups of a page with the values of its fields. */
  List<List<PdfLine>> addTo(List<List<PdfLine>> groups, PDPage page) throws IOException {
    if (values.isEmpty()) {
      return groups;
    }
    List<List<PdfLine>> all = new ArrayList<>(groups);
    for (PDAnnotation annotation : page.getAnnotations()) {
      String value = values.get(annotation.getCOSObject());
      PDRectangle place = annotation.getRectangle();
      boolean isShown =
          annotation instanceof PDAnnotationWidget
              && !annotation.isHidden()
              && !annotation.isNoView();
      if (value != null && place != null && isShown) {
        add(all, value, place, page.getCropBox());
      }
    }
    return all;
  }

  private static void add(
      List<List<PdfLine>> groups, String value, PDRectangle place, PDRectangle page) {
    float left = place.getLowerLeftX() - page.getLowerLeftX();
    float top = page.getUpperRightY() - place.getUpperRightY();
    float bottom = page.getUpperRightY() - place.getLowerLeftY();
    int above = groups.size() - 1;
    float nearest = BELOW_LABEL;
    for (int i = 0; i < groups.size(); i++) {
      for (PdfLine line : groups.get(i)) {
        boolean isBeside = line.baseline() > top && line.baseline() < bottom + 2;
        if (isBeside && line.left() < left) {
          replace(groups, i, line, line.withText(line.text() + " " + value));
          return;
        }
        float distance = top - line.baseline();
        if (distance >= 0 && distance < nearest) {
          nearest = distance;
          above = i;
        }
      }
    }
    groups.add(above + 1, List.of(new PdfLine(value, 0, false, left, bottom, List.of())));
  }

  private static void replace(List<List<PdfLine>> groups, int group, PdfLine line, PdfLine longer) {
    groups.set(
        group, groups.get(group).stream().map(each -> each.equals(line) ? longer : each).toList());
  }
}
