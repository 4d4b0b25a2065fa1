export const vi = `
  và của là có không được cho với các những một trong này đó khi đã đang sẽ thì mà ở ra vào lên
  xuống đi đến từ tôi tui mình chúng ta bạn anh chị em họ nó ai gì sao nào đâu rất quá lắm hơn
  nhất cũng nữa vẫn còn chỉ như nhưng hay hoặc nếu vì nên do bởi tại để theo về trên dưới trước
  sau giữa cùng đều mỗi mọi tất cả nhiều ít vài lần ngày giờ phút tháng năm tuần hôm nay qua mai
  bị phải cần muốn thấy biết làm nói tốt tuyệt vời đẹp xấu tệ kém thích yêu ghét cảm ơn cám xin
  chào ạ nhé nha à ơi luôn rồi thật sự hoàn toàn lại đây kia thế vậy bằng việc cái con chiếc người
  điều chưa chẳng đừng khá hơi ok hài lòng thất vọng
`;
