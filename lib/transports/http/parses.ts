/** Whether a body can be read as what its type says it is. */
export async function parses(body: BodyInit, type: string): Promise<boolean> {
  try {
    const response = new Response(body, { headers: { 'content-type': type } });
    if (type.startsWith('multipart/form-data')) await response.formData();
    else if (type.startsWith('application/json')) await response.json();
    return true;
  } catch {
    return false;
  }
}
